import type { BanReview } from '../file/ban-review.ts';
import type { EntryBan } from '../file/entry-ban.ts';
import type { StateCode } from '../state-code.ts';
import { isOnReturn } from './ban-time.ts';
import { banRulesOf } from './rules/rules-of.ts';
import { sourceOf } from './source-of.ts';

export type ResidenceNotShown = { readonly kind: 'residence-not-shown'; readonly source: string };

/** Who asks for the lifting shows a residence abroad, but in prison or under house arrest. CESEDA L613-7. */
export const residenceNotShown = (
  ban: EntryBan,
  { from, residenceShownBy }: NonNullable<BanReview['request']>,
  state: StateCode,
): ResidenceNotShown | undefined => {
  const rule = banRulesOf(state, ban.decidedOn)?.requestFromAbroad;
  if (rule === undefined || !isOnReturn(ban) || from !== 'abroad' || residenceShownBy !== undefined) return undefined;
  return { kind: 'residence-not-shown', source: sourceOf(rule) };
};
