import type { Person } from '../person/person.ts';
import { sameness } from '../policy/identity.ts';
import { nameKeys } from './name-key.ts';
import { namePairs } from './name-pairs.ts';
import { wordsOfPerson } from './sought.ts';

/**
 * Who is looked for where cases stand by the words of their names, found as the register of persons finds somebody. In doubt two persons are
 * one: a person may be meant who has both names of a pair, and was born in one of the years.
 */
export type FoundAgain = {
  /** Two names, or one twice of somebody who has no second one. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Lists of words. Of each of them everybody has a word who may be meant: to walk through one is enough. The shortest first. */
  readonly lists: readonly (readonly string[])[];
  readonly years: readonly string[];
};

const keysOf = (names: readonly (Person['surname'] | undefined)[]): readonly string[] => [
  ...new Set(
    names.flatMap((name) => [name?.latin, name?.original].flatMap((text) => (text === undefined ? [] : nameKeys(text)))),
  ),
];

/** How somebody is looked for in the cases by name. */
export const foundAgain = (person: Person): FoundAgain => {
  const words = wordsOfPerson(person);
  const known = new Set(namePairs(person));
  const both = words.flatMap((one) => [
    ...(known.has(one) ? [[one, one] as const] : []),
    ...words.flatMap((other) => (known.has(`${one}+${other}`) ? [[one, other] as const] : [])),
  ]);
  // Of whom nothing but what stands in the place of names is known, that is looked for, word by word.
  const pairs = both.length > 0 ? both : words.map((one) => [one, one] as const);
  const { surname, givenNames, otherNames = [] } = person;
  const parts = [keysOf([surname, ...otherNames.map(({ name }) => name)]), keysOf([givenNames])];
  const lists = parts.filter((part) => pairs.every(([one, other]) => part.includes(one) || part.includes(other)));
  const year = Number(person.dateOfBirth.slice(0, 4));
  const { birthYears } = sameness;
  return {
    pairs,
    lists: lists.length === 0 ? [words] : lists.toSorted((one, other) => one.length - other.length),
    years: Array.from({ length: 2 * birthYears + 1 }, (_none, index) => String(year - birthYears + index)),
  };
};
