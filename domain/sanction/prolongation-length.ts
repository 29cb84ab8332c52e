import type { EntryBan } from '../file/entry-ban.ts';
import type { ProposedProlongation } from '../file/sanction-proposal.ts';
import { monthsOf } from './ban-time.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { sourceOf } from './source-of.ts';

/** `months`: of the prolongation, or of the ban with all its prolongations. */
export type ProlongationTooLong = {
  readonly kind: 'prolongation-too-long' | 'ban-too-long-in-all';
  readonly months: number;
  readonly most: number;
  readonly source: string;
};

/** One prolongation is of two years at most. CESEDA L612-11. */
export const prolongationTooLong = (
  { rules: { prolongation } }: LawAtHand,
  { months }: ProposedProlongation,
): ProlongationTooLong | undefined => {
  const most = prolongation.mostMonths;
  return months > most.value ? { kind: 'prolongation-too-long', months, most: most.value, source: sourceOf(most) } : undefined;
};

/** Counted from the execution, a ban with all its prolongations is of five years at most, but under a serious threat. CESEDA L612-11. */
export const banTooLongInAll = (
  { rules: { prolongation } }: LawAtHand,
  { months: more, seriousThreat }: ProposedProlongation,
  ban: EntryBan,
): ProlongationTooLong | undefined => {
  const most = prolongation.mostInAll;
  const months = monthsOf(ban) + more;
  return months > most.value && !seriousThreat.found
    ? { kind: 'ban-too-long-in-all', months, most: most.value, source: sourceOf(most) }
    : undefined;
};
