import type { EntryBan } from '../file/entry-ban.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { StateCode } from '../state-code.ts';
import { addMonths, type CalendarDate } from '../time/calendar-date.ts';
import { executingExit } from './executing-exit.ts';
import { exitsOfDecision } from './exit-of-decision.ts';
import { banRulesOf } from './rules/rules-of.ts';

/** Until which day, that one too, the exit has to be proved. */
type LastDays = { readonly toLeave: CalendarDate; readonly toProve: CalendarDate };

/**
 * The last day of the voluntary period on record, and the last on which the person can prove to have left in time. Undefined where the
 * ban is of another basis, no period is on record, or no rules were read. CESEDA L613-8.
 */
export const lastDaysInTime = (
  { returnDecision }: Pick<OwnFile, 'returnDecision'>,
  { kind, decidedOn }: Pick<EntryBan, 'kind' | 'decidedOn'>,
  state: StateCode,
): LastDays | undefined => {
  const rule = banRulesOf(state, decidedOn)?.leftInTime.value;
  const period = returnDecision?.voluntaryPeriod;
  if (rule === undefined || period?.is !== 'granted' || !rule.bases.some((basis) => basis === kind)) return undefined;
  return { toLeave: period.until, toProve: addMonths(period.until, rule.months) };
};

/**
 * Whether the person left within the voluntary period and proved it in time, so that the ban is to be lifted unless the authority
 * refuses with reasons. It is proved in time by the first proof of it, also where a better one came later. The period on record is that
 * of the decision at hand: an exit that executed another one is not measured by it.
 */
export const leftInTime = (own: OwnFile, ban: EntryBan, state: StateCode): boolean => {
  const last = lastDaysInTime(own, ban, state);
  const exit = executingExit(own, ban);
  if (last === undefined || exit === undefined || exit.ban !== undefined || exit.on > last.toLeave) return false;
  return exitsOfDecision(own).some(({ on, receivedOn }) => on <= last.toLeave && receivedOn <= last.toProve);
};
