import type { Files } from '../file/files.ts';
import type { StateCode } from '../state-code.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { BanRules } from './rules/ban-rules.ts';
import { banRulesOf } from './rules/rules-of.ts';

/** The files of a State with its law on bans as it holds now. */
export type LawAtHand = {
  readonly files: Files;
  readonly state: StateCode;
  readonly rules: BanRules;
  readonly now: Instant;
};

/** Of the law of that State on bans nothing was read: nothing is computed, and its bans can be recorded only as it decided them elsewhere. */
export type SanctionRulesNotLoaded = { readonly kind: 'sanction-rules-not-loaded'; readonly state: StateCode };

/** The law on bans of that State for what is decided now, beside its files; undefined where none was read. */
export const lawAtHand = (files: Files, state: StateCode, now: Instant): LawAtHand | undefined => {
  const rules = banRulesOf(state, earliestDayAnywhere(now));
  return rules && { files, state, rules, now };
};
