import type { Language } from '../language.ts';
import { authorityOf } from './authorities.ts';
import { centralAuthorityOf } from './central-authorities.ts';
import { isOfJustice, type Office, stateOfOffice } from './office.ts';

/** How an office is written to: in which languages, the first one first, and by whose midnight its days begin. */
export type Readers = { readonly languages: readonly [Language, ...Language[]]; readonly zone: string };

/** How that office is written to: by the authority of its State that it is. */
export const readersOf = (office: Office): Readers => {
  const state = stateOfOffice(office);
  const { languages, zone } = isOfJustice(office) ? centralAuthorityOf(state) : authorityOf(state);
  return { languages, zone };
};
