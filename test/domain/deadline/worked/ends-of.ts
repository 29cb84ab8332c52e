import type { Agreement } from '../../../../domain/agreement/agreement.ts';
import { type LimitName, limitOf } from '../../../../domain/agreement/limit.ts';
import type { Category } from '../../../../domain/agreement/scope.ts';
import { type Run, type RunFacts, runOf } from '../../../../domain/deadline/run.ts';
import { type StateCode, stateOf } from '../../../../domain/state-code.ts';
import type { CalendarDate } from '../../../../domain/time/calendar-date.ts';
import { type Instant, instantOf } from '../../../../domain/time/instant.ts';
import { done } from '../../specimen.ts';

/** A worked deadline under an agreement of two States: which limit, for whom, who owes the act, and from what day or instant it runs. */
export type Worked = readonly [name: LimitName, category: Category, debtor: string, from: string];

/** Who owes the act and who receives it, of the two States of the agreement, and since when. */
export const factsOf = ({ sides }: Agreement, [, category, debtor, from]: Worked): RunFacts => {
  const owes: StateCode = stateOf(debtor);
  const receiver = sides.value.flat().find((state) => state !== owes);
  if (receiver === undefined) throw new Error(`${debtor} stands alone in the agreement`);
  return { debtor: owes, receiver, category, from: (from.includes('T') ? instantOf(from) : from) as Instant | CalendarDate };
};

/** How it runs. */
export const ran = (agreement: Agreement, worked: Worked): Run =>
  done(runOf(limitOf(agreement, worked[0], worked[1]), agreement, factsOf(agreement, worked)));

/** The last day in the earliest and in the latest reading, or until when where it is counted in hours. */
export const endsOf = (run: Run): readonly string[] => [run.earliest, run.latest].map(({ lastDay, until }) => lastDay ?? until);
