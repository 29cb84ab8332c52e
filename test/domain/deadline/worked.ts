import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { bears } from '../../../domain/agreement/fact.ts';
import { type Limit, type LimitName, limitOf } from '../../../domain/agreement/limit.ts';
import type { Category } from '../../../domain/agreement/scope.ts';
import { isOver, type Run, runOf } from '../../../domain/deadline/run.ts';
import { type StateCode, stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant, instantOf } from '../../../domain/time/instant.ts';
import { done } from '../specimen.ts';

/** For whom the limit runs, who receives the act where a side has several States, and whether the time was extended to the longer one. */
type Worked = { readonly category?: Category; readonly receiver?: string; readonly extended?: true };

const otherSide = ({ sides }: Agreement, debtor: StateCode): StateCode => {
  const [receiver] = sides.value.find((side) => !side.includes(debtor)) ?? [];
  if (receiver === undefined) throw new RangeError(`${debtor} has nobody on the other side`);
  return receiver;
};

/** The limit with the longer period, from the same start, to which it is extended at most. */
const longest = (limit: Limit): Limit => {
  const { period, extension } = limit;
  if (!bears(period) || !bears(extension) || !('to' in extension.value)) throw new RangeError('Not extended to a longer time');
  return { ...limit, period: { ...period, value: extension.value.to } };
};

const workedRun = (agreement: Agreement, name: LimitName, debtor: string, from: string, worked: Worked): Run => {
  const { category = 'own-national', receiver, extended } = worked;
  const start = (from.includes('T') ? instantOf(from) : from) as Instant | CalendarDate;
  const limit = limitOf(agreement, name, category);
  const owing = stateOf(debtor);
  const receiving = receiver === undefined ? otherSide(agreement, owing) : stateOf(receiver);
  const facts = { debtor: owing, receiver: receiving, category, from: start };
  return done(runOf(extended ? longest(limit) : limit, agreement, facts));
};

/** A worked deadline: the limit of the agreement, from what instant or day, and the last day in the earliest and the latest reading. */
export const lastDays = (
  agreement: Agreement,
  name: LimitName,
  debtor: string,
  from: string,
  worked: Worked = {},
): readonly string[] => {
  const { earliest, latest } = workedRun(agreement, name, debtor, from, worked);
  return [earliest, latest].map(({ lastDay, until }) => lastDay ?? until);
};

/** The first instant at which it is too late in every reading. An hour before, it is not. */
export const lateFrom = (agreement: Agreement, name: LimitName, debtor: string, from: string, worked: Worked = {}): string => {
  const run = workedRun(agreement, name, debtor, from, worked);
  const end = instantOf(run.latest.until);
  if (!isOver(run, end) || isOver(run, addHours(end, -1))) throw new RangeError('The latest end is not where the time is over');
  return end;
};
