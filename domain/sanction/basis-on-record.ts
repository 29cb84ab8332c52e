import type { BanBasis } from '../file/sanction-proposal.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import { exitOfDecision } from './exit-of-decision.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { obligationIn } from './obligation-to-leave.ts';

/** Why what is on record bears neither basis of which the law makes a ban. */
export type NotStayed =
  | { readonly because: 'period-runs'; readonly until: CalendarDate }
  | { readonly because: 'left-in-time'; readonly until: CalendarDate; readonly leftOn: CalendarDate };

/** Under which article a ban falls by what is on record of the time that the person was left. */
export type BasisOnRecord =
  | { readonly is: 'not-recorded' }
  | { readonly is: 'no-voluntary-period' }
  | { readonly is: 'stayed-beyond-period'; readonly until: CalendarDate }
  | ({ readonly is: 'other-obligation' } & NotStayed);

/**
 * By what the obligation to leave says of a voluntary period: refused, the first basis; granted and over, the second, unless the exit
 * is proved on its last day or before; else the third. Over is what is over everywhere on Earth. CESEDA L612-1, L612-2, L612-6 to L612-8.
 */
export const basisOnRecord = ({ files: { own }, now }: Pick<LawAtHand, 'files' | 'now'>): BasisOnRecord => {
  const period = obligationIn(own)?.voluntaryPeriod;
  if (period === undefined) return { is: 'not-recorded' };
  if (period.is === 'refused') return { is: 'no-voluntary-period' };
  const { until } = period;
  const exit = exitOfDecision(own);
  if (exit !== undefined && exit.on <= until) return { is: 'other-obligation', because: 'left-in-time', until, leftOn: exit.on };
  if (until >= earliestDayAnywhere(now)) return { is: 'other-obligation', because: 'period-runs', until };
  return { is: 'stayed-beyond-period', until };
};

/** The basis that what is on record bears; undefined where nothing of a voluntary period is. */
export const basisBorne = (hand: Pick<LawAtHand, 'files' | 'now'>): BanBasis | undefined => {
  const on = basisOnRecord(hand);
  return on.is === 'not-recorded' ? undefined : on.is;
};
