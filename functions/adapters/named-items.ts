import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { stepsOfBirth, wordsOfPerson } from '../../domain/identity/sought.ts';
import { documentNumbers } from '../../domain/identity/traits.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { canonical } from '../history/canonical.ts';
import type { Named } from '../ports/listed.ts';
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

/**
 * All that is said of the person of a case, by which it is known again: two corrections of one moment, of which one is not written, say
 * different things and never overwrite each other. Keyed, as the places are, so that nobody finds a date of birth by trying.
 */
export const saidOf = (places: Places, file: ReadmissionCase): Named => ({
  person: briefly(places, canonical(['person', wordsOfPerson(file.person), file.person.dateOfBirth])),
  numbers: briefly(places, canonical(['numbers', documentNumbers(file)])),
});

/** The case, as it is found by each word, with the other words and the date of birth of its person by what they are known again; and by each number. */
export const namedItems = (
  places: Places,
  file: ReadmissionCase,
  named: Named,
  anew: Readonly<Record<keyof Named, boolean>>,
): readonly Item[] => {
  const { id, person } = file;
  const words = wordsOfPerson(person);
  const brief = (texts: readonly string[]): string => texts.map((text) => briefly(places, text)).join(',');
  const beside = { words: brief(words.map(wordText)), born: brief(stepsOfBirth(person.dateOfBirth).map(bornText)) };
  const itemAt = (text: string, said: string): Item => ({
    pk: namedPartition(places, text),
    sk: `${namedPrefix}${namedPlace(id, said)}`,
  });
  return [
    ...(anew.person ? words.map((word) => ({ ...itemAt(wordText(word), named.person), ...beside })) : []),
    ...(anew.numbers ? documentNumbers(file).map((number) => itemAt(numberText(number), named.numbers)) : []),
  ];
};

/** The States in whose lists the case stands. */
export const statesOf = ({ requestingState, requestedState }: ReadmissionCase): readonly StateCode[] => [
  requestingState,
  requestedState,
];
