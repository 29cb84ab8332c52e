import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { StateCode } from '../state-code.ts';
import { banRulesOf } from './rules/rules-of.ts';
import { sourceOf } from './source-of.ts';

/** `countries`: where a presence proves that the person left; absent: anywhere but in the State itself. */
export type PresenceElsewhere = {
  readonly kind: 'presence-elsewhere';
  readonly country: StateCode;
  readonly countries?: readonly StateCode[];
  readonly source: string;
};

/**
 * A presence proves the exit in a country to which the decision sends the person, and never in the State that decided. To where an
 * earlier ban's decision sent is not on record. CESEDA R711-2.
 */
export const presenceElsewhere = (
  { returnDecision }: Pick<OwnFile, 'returnDecision'>,
  { country, ban, on }: Pick<ExitProof, 'country' | 'ban' | 'on'>,
  state: StateCode,
): PresenceElsewhere | undefined => {
  if (country === undefined) return undefined;
  if (country === state)
    return { kind: 'presence-elsewhere', country, source: 'House rule: who is in the State has not left it' };
  const rules = banRulesOf(state, on);
  if (rules === undefined || ban !== undefined || returnDecision === undefined) return undefined;
  const { countries } = returnDecision;
  return countries.includes(country)
    ? undefined
    : { kind: 'presence-elsewhere', country, countries, source: sourceOf(rules.exitProof) };
};
