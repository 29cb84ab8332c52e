import type { Agreement } from '../agreement/agreement.ts';
import { type Basis, basisOf } from '../agreement/basis.ts';
import { bears, type Fact, isNone, isSet, type None, type Rule } from '../agreement/fact.ts';
import { type ExtensionRule, isCountedBack, type Limit, type StartEvent } from '../agreement/limit.ts';
import { calendarStates, openPointsOf } from '../agreement/open-points.ts';
import type { Category } from '../agreement/scope.ts';
import { standstills } from '../agreement/status.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { calendarOf } from '../time/calendars/calendar-of.ts';
import { type Counting, isDay } from '../time/count.ts';
import { type ExplainedDay, explain } from '../time/explanation.ts';
import { type Instant, instantOf } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import type { OpenPoints, Reading } from '../time/reading.ts';
import { type CountedReading, timeLimit } from '../time/time-limit.ts';
import type { OutsideCalendar } from '../time/working-calendar.ts';
import { startOfDay } from '../time/zone.ts';

/** One end of a limit: until when (that instant is too late), the last day where it is counted in days, and how it was read. */
export type End = {
  readonly until: Instant;
  readonly lastDay?: CalendarDate;
  /** Whose calendar and zone counted. */
  readonly state: StateCode;
  readonly zone: string;
  readonly reading: Reading;
  /** The days one by one, made when asked for. */
  readonly days: () => readonly ExplainedDay[];
};

/** A limit that runs: its end in the earliest and in the latest reading, and by which rule. */
export type Run = { readonly earliest: End; readonly latest: End; readonly source: string; readonly basis: Basis };

/** Why nothing is computed: the rule was not found, the text has none, the clock stands still until further notice, or a calendar does not reach so far. */
export type NotComputed =
  | { readonly kind: 'limit-unset'; readonly lookUp: string }
  | { readonly kind: 'limit-not-in-text'; readonly source: string }
  | ClockSuspended
  | OutsideCalendar;

/** The parties suspended the agreement for such a person and have not said until when: nobody can say when the time is over. */
export type ClockSuspended = { readonly kind: 'clock-suspended'; readonly since: CalendarDate; readonly source: string };

/** Who owes the act and to whom, about whom, and since when. */
export type RunFacts = {
  readonly debtor: StateCode;
  readonly receiver: StateCode;
  readonly category: Category;
  readonly from: Instant | CalendarDate;
};

/** Why a rule that bears no effect computes nothing. */
export const notComputed = (rule: Rule<unknown> | None): NotComputed => {
  if (isNone(rule)) return { kind: 'limit-not-in-text', source: rule.source };
  if (isSet(rule)) return { kind: 'limit-unset', lookUp: `A weak lead only: ${rule.source}` };
  return { kind: 'limit-unset', lookUp: rule.lookUp };
};

const endOf = (read: CountedReading, counting: Counting): End => ({
  ...read.counted,
  state: counting.calendar.state,
  zone: counting.calendar.zone,
  reading: read.reading,
  days: () => explain(read, counting),
});

/** A period with what is open about counting it, and over whose calendars. */
type Counted = { readonly period: Fact<Period>; readonly open: OpenPoints; readonly states: readonly StateCode[] };

type CountedRun = Result<Run, OutsideCalendar | ClockSuspended>;

/** The period counted over one State's calendar. */
const countedIn = (
  state: StateCode,
  { period, open }: Counted,
  start: StartEvent,
  { suspensions }: Agreement,
  { category, from }: RunFacts,
): CountedRun => {
  const calendar = calendarOf(state);
  const day = (isDay(from) ? from : from.slice(0, 10)) as CalendarDate;
  if (calendar === undefined) return fail({ kind: 'outside-calendar', state, day });
  const still = standstills(suspensions, category);
  const direction = isCountedBack(start) ? ('before' as const) : ('after' as const);
  const counting = { from, calendar, suspensions: still.closed, direction };
  const limit = timeLimit(period.value, open, counting);
  if (!limit.ok) return limit;
  const { until } = limit.value.latest.counted;
  const suspended = still.open.find((suspension) => startOfDay(suspension.from, calendar.zone) < until);
  if (suspended !== undefined) return fail({ kind: 'clock-suspended', since: suspended.from, source: suspended.source });
  const { earliest, latest } = limit.value;
  return ok({
    earliest: endOf(earliest, counting),
    latest: endOf(latest, counting),
    source: period.source,
    basis: basisOf(period),
  });
};

const earlier = (one: End, other: End): End => (other.until < one.until ? other : one);

const later = (one: End, other: End): End => (other.until > one.until ? other : one);

/** What is counted over each calendar that may count, taken together: the earliest end of all, and the latest. */
const overAll = (states: readonly StateCode[], over: (state: StateCode) => CountedRun): CountedRun => {
  const [first, second] = states.map(over);
  if (first === undefined) throw new RangeError('Somebody’s calendar counts');
  if (second === undefined || !first.ok) return first;
  if (!second.ok) return second;
  const [one, other] = [first.value, second.value];
  return ok({ ...one, earliest: earlier(one.earliest, other.earliest), latest: later(one.latest, other.latest) });
};

/** The period over every calendar that may count. */
const countedFrom = (counted: Counted, start: StartEvent, agreement: Agreement, facts: RunFacts): CountedRun =>
  overAll(counted.states, (state) => countedIn(state, counted, start, agreement, facts));

/** How a limit of the agreement runs from an event; a rule that bears no effect computes nothing (design rule 4). */
export const runOf = (limit: Limit, agreement: Agreement, facts: RunFacts): Result<Run, NotComputed> => {
  if (!bears(limit.period)) return fail(notComputed(limit.period));
  if (!bears(limit.start)) return fail(notComputed(limit.start));
  const counted = { period: limit.period, open: openPointsOf(agreement, limit), states: calendarStates(agreement, facts) };
  return countedFrom(counted, limit.start.value, agreement, facts);
};

/** A run that ends at neither end before another: an extension takes nothing away. */
const notBefore = (original: Run, { earliest, latest }: Run): Run => ({
  ...original,
  earliest: later(original.earliest, earliest),
  latest: later(original.latest, latest),
});

/** A day that was granted, as the last over one State’s calendar: that day or, where a last day that is off may roll, the working day after it. */
const grantedIn = (state: StateCode, until: CalendarDate, open: OpenPoints, run: Run): CountedRun => {
  const calendar = calendarOf(state);
  if (calendar === undefined) return fail({ kind: 'outside-calendar', state, day: until });
  const counting = { from: until, direction: 'after' as const, calendar, suspensions: [] };
  const granted = timeLimit({ count: 1, unit: 'calendar-days' }, { ...open, firstDay: ['event'] }, counting);
  if (!granted.ok) return granted;
  const ending = ({ reading, counted }: CountedReading, original: End): End => {
    const { lastDay } = counted;
    const rolls = lastDay === undefined || lastDay === until ? [] : [{ day: lastDay, why: 'to which it rolls' }];
    const before = original.state === state ? original.days : () => [];
    const days = () => [...before(), { day: until, why: 'extended to this day' }, ...rolls];
    return { ...counted, state, zone: calendar.zone, reading, days };
  };
  const { earliest, latest } = granted.value;
  return ok({ ...run, earliest: ending(earliest, run.earliest), latest: ending(latest, run.latest) });
};

/** The run extended to a day that was granted, which rolls as every last day does, over every calendar that may count. */
export const extendedTo = (
  run: Run,
  until: CalendarDate,
  limit: Limit,
  agreement: Agreement,
  facts: Pick<RunFacts, 'debtor' | 'receiver'>,
): CountedRun => {
  const open = openPointsOf(agreement, limit);
  const granted = overAll(calendarStates(agreement, facts), (state) => grantedIn(state, until, open, run));
  return granted.ok ? ok(notBefore(run, granted.value)) : granted;
};

/** An extension that has a longest length. */
export type BoundedExtension = Fact<Exclude<ExtensionRule, { readonly whileObstacleLasts: true }>>;

/** The run as long as the agreement extends it at most: by a further period from its end, or to a longer one from its start. */
export const extendedByRule = (
  run: Run,
  { value: rule, ...cited }: BoundedExtension,
  limit: Limit,
  agreement: Agreement,
  facts: RunFacts,
): CountedRun => {
  if (!bears(limit.period)) return ok(run);
  const start = bears(limit.start) ? limit.start.value : 'receipt';
  const open = openPointsOf(agreement, limit);
  const states = calendarStates(agreement, facts);
  const period = { ...cited, value: 'to' in rule ? rule.to : rule.by } as Fact<Period>;
  const first = { period: limit.period, open, states };
  // What follows a last day begins the day after it, whichever day is the first to count from an event.
  const further = (end: End): CountedRun => {
    const follows = { period, open: { ...open, firstDay: ['after-event' as const] }, states: [end.state] };
    const counted = countedFrom(follows, start, agreement, { ...facts, from: end.lastDay ?? end.until });
    if (!counted.ok) return counted;
    const { earliest, latest } = counted.value;
    const on = (longer: End): End => ({ ...longer, days: () => [...end.days(), ...longer.days().slice(1)] });
    return ok({ ...counted.value, earliest: on(earliest), latest: on(latest) });
  };
  // The further period runs over the calendar over which the first ran: both are of one reading.
  const inState = (state: StateCode): CountedRun => {
    const original = countedIn(state, first, start, agreement, facts);
    if (!original.ok) return original;
    const [earliest, latest] = [further(original.value.earliest), further(original.value.latest)];
    if (!earliest.ok) return earliest;
    return latest.ok ? ok({ ...latest.value, earliest: earliest.value.earliest }) : latest;
  };
  const longer = 'to' in rule ? countedFrom({ period, open, states }, start, agreement, facts) : overAll(states, inState);
  return longer.ok ? ok({ ...notBefore(run, longer.value), source: cited.source, basis: basisOf(period) }) : longer;
};

/** Whether the run is over in every reading at that instant: only then is anything missed, lapsed or consented to. */
export const isOver = ({ latest }: Run, now: Instant): boolean => now >= instantOf(latest.until);
