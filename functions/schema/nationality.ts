import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { type CountryOfBirth, isCountryOfBirth, isNationality, type Nationality } from '../../domain/person/nationality.ts';
import type { FindingKind } from './finding-words/finding-words.ts';
import { note } from './says.ts';

/** A code, by what tells whether it is one, and what is said where it is none. */
const codeOf = <Code extends string>(isCode: (text: string) => text is Code, kind: FindingKind) =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isCode(value)) note(context, kind);
    })
    .transform((value) => value as Code);

/** What is stated as somebody's nationality. Who can be a party, issue or take in is a `state`. */
export const nationality = once(() =>
  codeOf<Nationality>(isNationality, 'not-a-nationality').meta({
    description:
      'A State, by its ISO 3166-1 alpha-2 code; XK for Kosovo (user-assigned, without a position on its status; XKX in a machine-readable zone, though usage differs and RKS and KOS are met); XXB for a refugee by the Convention of 1951 and XXC for another refugee, as ICAO Doc 9303-3 has them. Whoever is stateless is so by the category and has none',
    type: 'string',
    pattern: '^(?:[A-Z]{2}|XXB|XXC)$',
    example: 'KZ',
  }),
);

/** Where somebody was born. */
export const countryOfBirth = once(() =>
  codeOf<CountryOfBirth>(isCountryOfBirth, 'not-a-country-of-birth').meta({
    description: 'A State, by its ISO 3166-1 alpha-2 code, or XK for Kosovo (user-assigned, without a position on its status)',
    type: 'string',
    pattern: '^[A-Z]{2}$',
    example: 'KZ',
  }),
);
