import type { Name, OtherName, Person } from '../person/person.ts';
import { type KeyedWord, keyedWords, nameKeys } from './name-key.ts';
import { isPlaceholder } from './placeholder.ts';

/** What stands in one place for a name, once in each script in which it is given; none where that is a placeholder. */
type Part = readonly (readonly KeyedWord[])[];

const partOf = (name: Name | undefined): Part => {
  const texts = name === undefined ? [] : [name.latin, ...(name.original === undefined ? [] : [name.original])];
  return texts.filter((text) => !isPlaceholder(text)).map(keyedWords);
};

/** The words of a part, and those of them without the two that are written as one and leave others beside them. */
const keysIn = (part: Part, plain: boolean): ReadonlySet<string> =>
  new Set(
    part.flatMap((words) => {
      const last = Math.max(...words.map(({ to }) => to));
      return words.filter(({ from, to }) => !plain || to - from === 1 || to - from === last).flatMap(({ keys }) => keys);
    }),
  );

/** In one order, whichever place each stood in. */
const pair = (one: string, other: string): string => (one < other ? `${one}+${other}` : `${other}+${one}`);

/** Each word of the one with each of the other; two words as one go with a word by itself. */
const pairsOf = (one: Part, other: Part): readonly string[] => {
  const [plain, others] = [keysIn(one, true), keysIn(other, true)];
  return [...keysIn(one, false)].flatMap((key) =>
    [...(plain.has(key) ? keysIn(other, false) : others)].map((another) => pair(key, another)),
  );
};

/** Two words of one text that take in no name in common: a whole name may stand in one place. */
const pairsWithin = (part: Part): readonly string[] =>
  part.flatMap((words) =>
    words.flatMap((word) =>
      words
        .filter(({ from }) => from >= word.to)
        .flatMap(({ keys }) => word.keys.flatMap((key) => keys.map((another) => pair(key, another)))),
    ),
  );

/** The keys of a part as one name and no more: of its only word, or of all its words as one. */
const keysOfOne = (part: Part): readonly string[] =>
  part.flatMap((words) => {
    const last = Math.max(...words.map(({ to }) => to));
    return words.filter(({ from, to }) => from === 0 && to === last).flatMap(({ keys }) => keys);
  });

/** Some offices write the only name that somebody has in both places. */
const isTwice = ({ surname, givenNames }: Person): boolean =>
  surname !== undefined && surname.latin.trim().toLowerCase() === givenNames?.latin.trim().toLowerCase();

/** Another name stands in the place of either name, a maiden name in that of the surname, or is a whole name. */
const pairsOfOther = ({ kind, name }: OtherName, family: Part, given: Part): readonly string[] => {
  const other = partOf(name);
  return [...pairsOf(other, given), ...(kind === 'maiden' ? [] : pairsOf(other, family)), ...pairsWithin(other)];
};

/**
 * By what the names of a person are compared: a surname with a given name, whichever stood in which place; two words of what stands
 * alone, beside nothing or a placeholder; one name by itself, of somebody who has no second one. Nobody is without any: whose names
 * are all placeholders is compared by them.
 */
export const namePairs = (person: Person): readonly string[] => {
  const { surname, givenNames, otherNames = [] } = person;
  const [family, given] = [partOf(surname), partOf(givenNames)];
  const others = otherNames.flatMap((other) => pairsOfOther(other, family, given));
  const twice = isTwice(person) ? keysOfOne(family) : [];
  if (family.length > 0 && given.length > 0) return [...new Set([...pairsOf(family, given), ...twice, ...others])];
  const alone = [...family, ...given];
  const ones = [alone, ...otherNames.map(({ name }) => partOf(name))].flatMap(keysOfOne);
  const pairs = [...new Set([...pairsWithin(alone), ...(alone.length > 0 ? keysOfOne(alone) : ones), ...others])];
  return pairs.length > 0 ? pairs : [...new Set(nameKeys([surname?.latin, givenNames?.latin].join(' ')))];
};
