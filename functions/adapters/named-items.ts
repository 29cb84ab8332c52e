import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { stepsOfBirth, wordsOfPerson } from '../../domain/identity/sought.ts';
import { documentNumbers } from '../../domain/identity/traits.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Item } from './item-at.ts';
import { namedPlace, namedPrefix, personKey } from './keys.ts';
import type { Places } from './person-places.ts';

/** So much of a hash is enough to tell the words of one person apart from those of another. */
const short = 8;

export const wordText = (word: string): string => `word ${word}`;
export const numberText = (number: string): string => `number ${number}`;

/** What a text is known by where it stands beside others. */
export const briefly = ({ hashOf }: Places, text: string): string => hashOf(text).slice(0, short);

export const bornText = (step: string): string => `born ${step}`;

/** The place of a word or a number in a State's register: whoever has it stands there. */
export const namedPartition = ({ hashOf }: Places, text: string): string => personKey(hashOf(text)).pk;

/** The case, as it is found by each of those texts: with the words and the date of birth of its person, by what they are known again. */
export const namedItems = (
  places: Places,
  { id, person }: Pick<ReadmissionCase, 'id' | 'person'>,
  edition: number,
  texts: readonly string[],
): readonly Item[] => {
  const words = wordsOfPerson(person).map((word) => briefly(places, wordText(word)));
  const born = stepsOfBirth(person.dateOfBirth).map((step) => briefly(places, bornText(step)));
  const sk = `${namedPrefix}${namedPlace(id, edition)}`;
  return texts.map((text) => ({ pk: namedPartition(places, text), sk, words: words.join(','), born: born.join(',') }));
};

/** By what the person of a case is found. */
export const textsOf = (file: ReadmissionCase): readonly string[] => [
  ...wordsOfPerson(file.person).map(wordText),
  ...documentNumbers(file).map(numberText),
];

/** The States in whose lists the case stands. */
export const statesOf = ({ requestingState, requestedState }: ReadmissionCase): readonly StateCode[] => [
  requestingState,
  requestedState,
];
