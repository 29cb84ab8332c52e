import { comparedText } from '../compared-text.ts';
import type { Person } from './person.ts';

/** Who somebody is: the data that tell one person from another, as they are compared. */
export const identityOf = ({ surname, givenNames, sex, dateOfBirth, nationalities, placeOfBirth }: Person): string =>
  comparedText(
    JSON.stringify([
      surname?.latin,
      surname?.original,
      givenNames?.latin,
      givenNames?.original,
      sex,
      dateOfBirth,
      nationalities,
      placeOfBirth,
    ]),
  );

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
};

/** Whether two records of a person say the same, in whatever order. */
export const samePersonData = (one: Person, other: Person): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
