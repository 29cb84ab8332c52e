import type { Agreement } from '../../../../domain/agreement/agreement.ts';
import { bears } from '../../../../domain/agreement/fact.ts';
import { type LimitName, limitOf } from '../../../../domain/agreement/limit.ts';
import type { Category } from '../../../../domain/agreement/scope.ts';
import { type BoundedExtension, extendedByRule, type Run, type RunFacts, runOf } from '../../../../domain/deadline/run.ts';
import { stateOf } from '../../../../domain/state-code.ts';
import type { CalendarDate } from '../../../../domain/time/calendar-date.ts';
import { type Instant, instantOf } from '../../../../domain/time/instant.ts';

/** From whom to whom the act is owed, from what instant or day, and about whom: a national, unless it is said. */
export type Worked = {
  readonly debtor: string;
  readonly receiver: string;
  readonly from: string;
  readonly category?: Category;
};

const factsOf = ({ debtor, receiver, from, category = 'own-national' }: Worked): RunFacts => ({
  debtor: stateOf(debtor),
  receiver: stateOf(receiver),
  category,
  from: (from.includes('T') ? instantOf(from) : from) as Instant | CalendarDate,
});

const limitIn = (agreement: Agreement, name: LimitName, { category = 'own-national' }: Worked) =>
  limitOf(agreement, name, category);

/** How the limit runs, or why nothing is computed. */
export const attempted = (agreement: Agreement, name: LimitName, worked: Worked) =>
  runOf(limitIn(agreement, name, worked), agreement, factsOf(worked));

/** How the limit runs. Throws where nothing is computed. */
export const runBetween = (agreement: Agreement, name: LimitName, worked: Worked): Run => {
  const run = attempted(agreement, name, worked);
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  return run.value;
};

/** How the limit runs once it is extended as far as the text goes. */
export const extendedBetween = (agreement: Agreement, name: LimitName, worked: Worked): Run => {
  const limit = limitIn(agreement, name, worked);
  if (!bears(limit.extension) || 'whileObstacleLasts' in limit.extension.value)
    throw new Error(`${name} has no longest extension`);
  const run = runBetween(agreement, name, worked);
  const extended = extendedByRule(run, limit.extension as BoundedExtension, limit, agreement, factsOf(worked));
  if (!extended.ok) throw new Error(JSON.stringify(extended.error));
  return extended.value;
};

/** The last day of a run in its earliest and in its latest reading. */
export const lastDaysOf = ({ earliest, latest }: Run): readonly (string | undefined)[] => [earliest.lastDay, latest.lastDay];

/** The first instant that is too late, in the earliest and in the latest reading. */
export const tooLate = ({ earliest, latest }: Run): readonly string[] => [earliest.until, latest.until];
