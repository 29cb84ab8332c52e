import type { EntryBan } from '../file/entry-ban.ts';
import type { Files } from '../file/files.ts';
import { banBases } from '../file/sanction-proposal.ts';
import type { StateCode } from '../state-code.ts';
import { addMonths, type CalendarDate, earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { executingExit } from './executing-exit.ts';
import { liftingOf } from './lifting-of.ts';
import { banRulesOf } from './rules/rules-of.ts';
import { sourceOf } from './source-of.ts';

/** How a ban stands in time. */
export type BanTime =
  | { readonly is: 'lifted'; readonly on: CalendarDate }
  /** An earlier one that no second person compared with its paper: nothing follows from it. */
  | { readonly is: 'not-confirmed' }
  /** An earlier one whose record a second person found not to be what its paper says: it is none. */
  | { readonly is: 'not-as-paper' }
  /** A bar of another kind, or of a State or a day of which no rules were read: nothing is computed. */
  | { readonly is: 'no-rules' }
  | { readonly is: 'not-begun'; readonly because: 'no-exit-proved'; readonly source: string }
  | {
      readonly is: 'running' | 'over';
      /** The day of the proved exit. */
      readonly from: CalendarDate;
      /** Its last day: so many calendar months after the exit. */
      readonly until: CalendarDate;
      /** All together, prolongations with them. */
      readonly months: number;
      readonly source: string;
    };

export const banTimeKinds = [
  'lifted',
  'not-confirmed',
  'not-as-paper',
  'no-rules',
  'not-begun',
  'running',
  'over',
] as const satisfies readonly BanTime['is'][];

/** Whether it is a ban on return, of whatever basis, and no bar of another kind. */
export const isOnReturn = ({ kind }: Pick<EntryBan, 'kind'>): boolean => banBases.some((basis) => basis === kind);

/** Its months with all prolongations: counted from the exit at once, so that no short month on the way shortens it. */
export const monthsOf = ({ months = 0, prolongations = [] }: Pick<EntryBan, 'months' | 'prolongations'>): number =>
  prolongations.reduce((sum, more) => sum + more.months, months);

/**
 * How the ban of that State stands in time. It runs from the proved exit and from nothing else, also where it was decided after the
 * exit; without proof it has not begun and has no end. Over is what is over everywhere on Earth. CESEDA L612-6 to L612-8, R613-6;
 * Court of Justice, C-225/16.
 */
export const banTime = ({ own }: Pick<Files, 'own'>, ban: EntryBan, state: StateCode, now: Instant): BanTime => {
  if (ban.notAsPaper !== undefined) return { is: 'not-as-paper' };
  const lifting = liftingOf(own, ban.n);
  if (lifting !== undefined) return { is: 'lifted', on: lifting.decidedOn };
  if (ban.origin.from === 'earlier' && ban.confirmedAt === undefined) return { is: 'not-confirmed' };
  const rules = banRulesOf(state, ban.decidedOn);
  if (rules === undefined || !isOnReturn(ban)) return { is: 'no-rules' };
  const source = sourceOf(rules.begins);
  const exit = executingExit(own, ban);
  if (exit === undefined) return { is: 'not-begun', because: 'no-exit-proved', source };
  const months = monthsOf(ban);
  const until = addMonths(exit.on, months);
  return { is: until < earliestDayAnywhere(now) ? 'over' : 'running', from: exit.on, until, months, source };
};
