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
import { endOfDay, startOfDay } from '../time/zone.ts';

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

/** The period over every calendar that may count: the earliest end of all, and the latest. */
const countedFrom = (counted: Counted, start: StartEvent, agreement: Agreement, facts: RunFacts): CountedRun => {
  const [first, second] = counted.states.map((state) => countedIn(state, counted, start, agreement, facts));
  if (first === undefined) throw new RangeError('Somebody’s calendar counts');
  if (second === undefined || !first.ok) return first;
  if (!second.ok) return second;
  const [one, other] = [first.value, second.value];
  return ok({ ...one, earliest: earlier(one.earliest, other.earliest), latest: later(one.latest, other.latest) });
};

/** How a limit of the agreement runs from an event; a rule that bears no effect computes nothing (design rule 4). */
export const runOf = (limit: Limit, agreement: Agreement, facts: RunFacts): Result<Run, NotComputed> => {
  if (!bears(limit.period)) return fail(notComputed(limit.period));
  if (!bears(limit.start)) return fail(notComputed(limit.start));
  const counted = { period: limit.period, open: openPointsOf(agreement, limit), states: calendarStates(agreement, facts) };
  return countedFrom(counted, limit.start.value, agreement, facts);
};

type Day = Pick<End, 'until' | 'lastDay'>;

/** A day that was granted, as the last: that day or, where a last day that is off may roll, the working day to which it rolls. */
const grantedOn = (until: CalendarDate, { state, zone }: End, open: OpenPoints, which: 'earliest' | 'latest'): Day => {
  const plain = { until: endOfDay(until, zone), lastDay: until };
  const calendar = calendarOf(state);
  if (calendar === undefined) return plain;
  const counting = { from: until, direction: 'after' as const, calendar, suspensions: [] };
  const rolled = timeLimit({ count: 1, unit: 'calendar-days' }, { ...open, firstDay: ['event'] }, counting);
  return rolled.ok ? rolled.value[which].counted : plain;
};

/** The run extended to a day that was granted, which rolls as any last day does. It never ends before the original. */
export const extendedTo = ({ earliest, latest, ...cited }: Run, until: CalendarDate, limit: Limit, agreement: Agreement): Run => {
  const open = openPointsOf(agreement, limit);
  const to = (end: End, which: 'earliest' | 'latest'): End => {
    const granted = grantedOn(until, end, open, which);
    const rolls =
      granted.lastDay === undefined || granted.lastDay === until ? [] : [{ day: granted.lastDay, why: 'to which it rolls' }];
    const days = () => [...end.days(), { day: until, why: 'extended to this day' }, ...rolls];
    return later(end, { ...end, ...granted, days });
  };
  return { earliest: to(earliest, 'earliest'), latest: to(latest, 'latest'), ...cited };
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
  const start = bears(limit.start) ? limit.start.value : 'receipt';
  const open = openPointsOf(agreement, limit);
  const period = { ...cited, value: 'to' in rule ? rule.to : rule.by } as Fact<Period>;
  const further = (end: End, which: 'earliest' | 'latest'): Result<End, OutsideCalendar | ClockSuspended> => {
    // What follows a last day begins the day after it, whichever day is the first to count from an event, and over the same calendar.
    const follows = { open: { ...open, firstDay: ['after-event' as const] }, states: [end.state] };
    const counted =
      'to' in rule
        ? countedFrom({ period, open, states: calendarStates(agreement, facts) }, start, agreement, facts)
        : countedFrom({ period, ...follows }, start, agreement, { ...facts, from: end.lastDay ?? end.until });
    if (!counted.ok) return counted;
    const longer = counted.value[which];
    return ok(later(end, 'to' in rule ? longer : { ...longer, days: () => [...end.days(), ...longer.days().slice(1)] }));
  };
  const [earliest, latest] = [further(run.earliest, 'earliest'), further(run.latest, 'latest')];
  if (!earliest.ok) return earliest;
  return latest.ok ? ok({ earliest: earliest.value, latest: latest.value, source: cited.source, basis: basisOf(cited) }) : latest;
};

/** Whether the run is over in every reading at that instant: only then is anything missed, lapsed or consented to. */
export const isOver = ({ latest }: Run, now: Instant): boolean => now >= instantOf(latest.until);
