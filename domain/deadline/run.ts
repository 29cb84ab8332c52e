import type { Agreement } from '../agreement/agreement.ts';
import { bears, type Fact, isNone, isSet, type None, type Rule } from '../agreement/fact.ts';
import { type ExtensionRule, isCountedBack, type Limit, type StartEvent } from '../agreement/limit.ts';
import { openPointsOf } from '../agreement/open-points.ts';
import { projectReadings } from '../agreement/project-readings.ts';
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
import type { Reading } from '../time/reading.ts';
import { type CountedReading, timeLimit } from '../time/time-limit.ts';
import type { OutsideCalendar } from '../time/working-calendar.ts';
import { endOfDay, startOfDay } from '../time/zone.ts';

/** One end of a limit: until when (that instant is too late), the last day where it is counted in days, and how it was read. */
export type End = {
  readonly until: Instant;
  readonly lastDay?: CalendarDate;
  readonly zone: string;
  readonly reading: Reading;
  /** The days one by one, made when asked for. */
  readonly days: () => readonly ExplainedDay[];
};

/** A limit that runs: its end in the earliest and in the latest reading. */
export type Run = { readonly earliest: End; readonly latest: End; readonly source: string };

/** Why nothing is computed: the rule was not found, the text has none, the clock stands still until further notice, or a calendar does not reach so far. */
export type NotComputed =
  | { readonly kind: 'limit-unset'; readonly lookUp: string }
  | { readonly kind: 'limit-not-in-text'; readonly source: string }
  | ClockSuspended
  | OutsideCalendar;

/** The parties suspended the agreement for such a person and have not said until when: nobody can say when the time is over. */
export type ClockSuspended = { readonly kind: 'clock-suspended'; readonly since: CalendarDate; readonly source: string };

/** Who owes the act, for whom, and since when. */
export type RunFacts = { readonly debtor: StateCode; readonly category: Category; readonly from: Instant | CalendarDate };

const unusable = (rule: Rule<unknown> | None): NotComputed => {
  if (isNone(rule)) return { kind: 'limit-not-in-text', source: rule.source };
  if (isSet(rule)) return { kind: 'limit-unset', lookUp: `A weak lead only: ${rule.source}` };
  return { kind: 'limit-unset', lookUp: rule.lookUp };
};

const endOf = (read: CountedReading, counting: Counting): End => ({
  ...read.counted,
  zone: counting.calendar.zone,
  reading: read.reading,
  days: () => explain(read, counting),
});

const countedFrom = (
  { value: period, source }: Fact<Period>,
  start: StartEvent,
  agreement: Agreement,
  { debtor, category, from }: RunFacts,
): Result<Run, OutsideCalendar | ClockSuspended> => {
  const calendar = calendarOf(debtor);
  const day = (isDay(from) ? from : from.slice(0, 10)) as CalendarDate;
  if (calendar === undefined) return fail({ kind: 'outside-calendar', state: debtor, day });
  const { closed, open } = standstills(agreement.suspensions, category);
  const direction = isCountedBack(start) ? ('before' as const) : ('after' as const);
  const counting = { from, calendar, suspensions: closed, direction };
  const limit = timeLimit(period, openPointsOf(agreement), counting);
  if (!limit.ok) return limit;
  const { until } = limit.value.latest.counted;
  const still = open.find((suspension) => startOfDay(suspension.from, calendar.zone) < until);
  if (still !== undefined) return fail({ kind: 'clock-suspended', since: still.from, source: still.source });
  return ok({ earliest: endOf(limit.value.earliest, counting), latest: endOf(limit.value.latest, counting), source });
};

/** How a limit of the agreement runs from an event; a rule that bears no effect computes nothing (design rule 4). */
export const runOf = (limit: Limit, agreement: Agreement, facts: RunFacts): Result<Run, NotComputed> => {
  if (!bears(limit.period)) return fail(unusable(limit.period));
  if (!bears(limit.start)) return fail(unusable(limit.start));
  return countedFrom(limit.period, limit.start.value, agreement, facts);
};

const later = (original: End, extended: End): End => (extended.until > original.until ? extended : original);

/** The run extended to a day that was granted. It never ends before the original. */
export const extendedTo = ({ earliest, latest, source }: Run, until: CalendarDate): Run => {
  const to = (end: End): End => {
    const granted = { until: endOfDay(until, end.zone), lastDay: until };
    return later(end, { ...end, ...granted, days: () => [...end.days(), { day: until, why: 'extended to this day' }] });
  };
  return { earliest: to(earliest), latest: to(latest), source };
};

/** What follows a last day begins the day after it, whichever day is the first to count from an event. */
const fromTheNextDay = (agreement: Agreement): Agreement => ({
  ...agreement,
  counting: { ...agreement.counting, firstDay: projectReadings.firstDay },
});

/** The run as long as the agreement extends it at most: by a further period from its end, or to a longer one from its start. */
export const extendedByRule = (
  run: Run,
  { value: rule, ...cited }: Fact<Exclude<ExtensionRule, { readonly whileObstacleLasts: true }>>,
  start: StartEvent,
  agreement: Agreement,
  facts: RunFacts,
): Result<Run, OutsideCalendar | ClockSuspended> => {
  const further = (end: End, which: 'earliest' | 'latest'): Result<End, OutsideCalendar | ClockSuspended> => {
    const from = 'to' in rule ? facts.from : (end.lastDay ?? end.until);
    const rules = 'to' in rule ? agreement : fromTheNextDay(agreement);
    const counted = countedFrom({ value: 'to' in rule ? rule.to : rule.by, ...cited }, start, rules, { ...facts, from });
    if (!counted.ok) return counted;
    const longer = counted.value[which];
    return ok(later(end, 'to' in rule ? longer : { ...longer, days: () => [...end.days(), ...longer.days().slice(1)] }));
  };
  const [earliest, latest] = [further(run.earliest, 'earliest'), further(run.latest, 'latest')];
  if (!earliest.ok) return earliest;
  return latest.ok ? ok({ earliest: earliest.value, latest: latest.value, source: cited.source }) : latest;
};

/** Whether the run is over in every reading at that instant: only then is anything missed, lapsed or consented to. */
export const isOver = ({ latest }: Run, now: Instant): boolean => now >= instantOf(latest.until);
