import type { ReadmissionCase } from '../file/readmission-case.ts';
import { statesNational } from '../person/nationality.ts';
import type { StateCode } from '../state-code.ts';
import { expulsionRulesOf } from './rules/rules-of.ts';
import { sourceOf } from './source-of.ts';

export type NotForeigner =
  | { readonly kind: 'expulsion-rules-not-loaded'; readonly state: StateCode }
  | { readonly kind: 'own-national' | 'foreigner-not-shown'; readonly source: string };

/**
 * Why nobody records an expulsion of that person by that State: of its law nothing was read, the person is stated to be its national,
 * or is stated to be no other State's national and not to be stateless. Where nothing is stated nothing is concluded.
 */
export const notForeigner = (
  { person: { nationalities }, category }: Pick<ReadmissionCase, 'person' | 'category'>,
  state: StateCode,
): NotForeigner | undefined => {
  const rule = expulsionRulesOf(state)?.foreignersOnly;
  if (rule === undefined) return { kind: 'expulsion-rules-not-loaded', state };
  if (nationalities.includes(state)) return { kind: 'own-national', source: sourceOf(rule) };
  const shown = statesNational(nationalities) || category === 'stateless-person';
  return shown ? undefined : { kind: 'foreigner-not-shown', source: sourceOf(rule) };
};
