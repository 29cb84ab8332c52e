import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { LimitName } from '../../../domain/agreement/limit.ts';
import { runOf } from '../../../domain/deadline/run.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { type Instant, instantOf } from '../../../domain/time/instant.ts';
import { done } from '../specimen.ts';

/** A worked deadline: the limit of the agreement, from what instant or day, and the last day in the earliest and the latest reading. */
export const lastDays = (agreement: Agreement, name: LimitName, debtor: string, from: string): readonly string[] => {
  const start = (from.includes('T') ? instantOf(from) : from) as Instant | CalendarDate;
  const run = done(runOf(agreement.limits[name], agreement, { debtor: stateOf(debtor), category: 'own-national', from: start }));
  return [run.earliest, run.latest].map(({ lastDay, until }) => lastDay ?? until);
};
