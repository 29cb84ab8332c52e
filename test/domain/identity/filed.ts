import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { traitsOf, traitsToKeep } from '../../../domain/identity/traits.ts';
import type { Name, Person } from '../../../domain/person/person.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { opened, someFacts } from '../specimen.ts';

export const named = (latin: string, original?: string): Name => (original === undefined ? { latin } : { latin, original });

const nameOf = (name: string | Name): Name => (typeof name === 'string' ? named(name) : name);

/** A case about somebody of that surname, given names and date of birth. Either name may be missing. */
export const filed = (
  surname: string | Name | undefined,
  givenNames: string | Name | undefined,
  born = '1985',
  changes: Partial<Person> = {},
): ReadmissionCase => {
  const { surname: _surname, givenNames: _given, ...person } = someFacts().person;
  const names = {
    ...(surname === undefined ? {} : { surname: nameOf(surname) }),
    ...(givenNames === undefined ? {} : { givenNames: nameOf(givenNames) }),
  };
  return opened({ person: { ...person, ...names, dateOfBirth: born as BirthDate, ...changes } });
};

/** Whether the register that keeps the person of the earlier case finds the person of the later one. */
export const isFound = (earlier: ReadmissionCase, later: ReadmissionCase): boolean => {
  const kept = new Set(traitsToKeep(earlier));
  return traitsOf(later).some((trait) => kept.has(trait));
};
