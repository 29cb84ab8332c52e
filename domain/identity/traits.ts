import type { ReadmissionCase } from '../file/readmission-case.ts';
import { comparedNumber } from '../person/document-number.ts';
import type { Person } from '../person/person.ts';
import { sameness } from '../policy/identity.ts';
import { namePairs } from './name-pairs.ts';

/** What a person is known by, as text that an adapter hashes before it stores it. Two filings of one person share one at least. */
export type Trait = string;

const birthYear = ({ dateOfBirth }: Person): number => Number(dateOfBirth.slice(0, 4));

/** Every number of a document in the file that is, or is said to be, the person's, as it is compared. */
export const documentNumbers = (file: ReadmissionCase): readonly string[] => {
  const notice = 'notice' in file ? file.notice : undefined;
  const plans = [...file.earlierMovements, ...('transfer' in file && file.transfer !== undefined ? [file.transfer] : [])];
  const numbers = [
    ...file.evidence.map(({ number }) => number),
    notice?.passport.number,
    notice?.permit?.number,
    file.connection?.requestedPermit?.number,
    ...plans.map(({ plan }) => (plan.document.kind === 'passport' ? plan.document.number : undefined)),
    ...file.travelDocuments.map(({ issued }) => issued?.number),
  ];
  return comparedNumbers(numbers);
};

/** The numbers as they are compared, signs aside: each once, without those too short for a document's. How many there can be is bounded by the case. */
export const comparedNumbers = (numbers: readonly (string | undefined)[]): readonly string[] => {
  const stated = numbers.flatMap((number) =>
    number === undefined ? [] : [comparedNumber(number).replaceAll(/[^\p{L}\p{N}]/gu, '')],
  );
  return [...new Set(stated)].filter(({ length }) => length >= sameness.documentNumberLength);
};

const traits = (person: Person, numbers: readonly string[], years: readonly number[]): readonly Trait[] => [
  ...namePairs(person).flatMap((pair) => years.map((year) => `name ${pair} ${year}`)),
  ...numbers.map((number) => `document ${number}`),
];

/** A year younger, the year, and a year older. */
const yearsToKeep = (person: Person): readonly number[] => {
  const { birthYears } = sameness;
  return Array.from({ length: 2 * birthYears + 1 }, (_none, index) => birthYear(person) - birthYears + index);
};

/** By what the person of a case is looked up among those whom this State keeps in its register. */
export const traitsOf = (file: ReadmissionCase): readonly Trait[] =>
  traits(file.person, documentNumbers(file), [birthYear(file.person)]);

/** By what the person of a case is kept in the register: also a year younger and a year older. */
export const traitsToKeep = (file: ReadmissionCase): readonly Trait[] =>
  traits(file.person, documentNumbers(file), yearsToKeep(file.person));

/** By what a person of whom there is no case is looked up, with the numbers of documents that are stated. */
export const traitsOfPerson = (person: Person, numbers: readonly (string | undefined)[]): readonly Trait[] =>
  traits(person, comparedNumbers(numbers), [birthYear(person)]);

/** By what such a person is kept. */
export const traitsOfPersonToKeep = (person: Person, numbers: readonly (string | undefined)[]): readonly Trait[] =>
  traits(person, comparedNumbers(numbers), yearsToKeep(person));
