import type { Name, Person } from '../person/person.ts';
import { nameKeys } from './name-key.ts';
import { isPlaceholder } from './placeholder.ts';

/**
 * Who is looked for by name: for each name that is stated the keys of its words, of which a person has one at least, the fewest keys
 * first; and when that person was born, as far as it is known.
 */
export type Sought = { readonly parts: readonly (readonly string[])[]; readonly born?: string };

const textsOf = (name: Name | undefined): readonly string[] =>
  name === undefined ? [] : [name.latin, ...(name.original === undefined ? [] : [name.original])];

const keysOf = (texts: readonly string[]): readonly string[] => {
  const names = texts.filter((text) => !isPlaceholder(text));
  return [...new Set((names.length > 0 ? names : texts).flatMap(nameKeys))];
};

const others = ({ otherNames = [] }: Pick<Person, 'otherNames'>): readonly string[] =>
  otherNames.flatMap(({ name }) => textsOf(name));

type Named = Pick<Person, 'surname' | 'givenNames' | 'otherNames'>;

/** The keys of every word of every name that somebody has or had, in whichever script, by which the person is found. */
export const wordsOfPerson = (person: Named): readonly string[] =>
  keysOf([...textsOf(person.surname), ...textsOf(person.givenNames), ...others(person)]);

const sought = (texts: readonly (readonly string[])[], born: string | undefined): Sought => ({
  parts: texts
    .map(keysOf)
    .filter((keys) => keys.length > 0)
    .sort((one, other) => one.length - other.length),
  ...(born === undefined ? {} : { born }),
});

/** Who is looked for by names as somebody types them, in whichever script and spelling. */
export const soughtByNames = (
  { surname, givenNames }: { readonly surname?: string | undefined; readonly givenNames?: string | undefined },
  born?: string,
): Sought => sought([surname === undefined ? [] : [surname], givenNames === undefined ? [] : [givenNames]], born);

/** Whoever seems to be that person: one of the surnames, or of the other names in its place, and one of the given names. */
export const soughtLike = (person: Named & Pick<Person, 'dateOfBirth'>): Sought =>
  sought([[...textsOf(person.surname), ...others(person)], textsOf(person.givenNames)], person.dateOfBirth);

/** A date of birth as far as it is known, each step of it: the year, the month, the day. */
export const stepsOfBirth = (born: string): readonly string[] =>
  born.split('-').map((_part, index, parts) => parts.slice(0, index + 1).join('-'));

/** Each date of birth in steps that may be the same as that one: where of either only the year is known, also a year earlier or later. */
export const yearsBeside = (born: string): readonly string[] => {
  const year = Number(born.slice(0, 4));
  return [year - 1, year, year + 1].map(String);
};
