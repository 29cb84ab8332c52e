import type { OwnFile } from '../file/own-file.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { calendarOf } from '../time/calendars/calendar-of.ts';
import type { Counting } from '../time/count.ts';
import { type ExplainedDay, explain } from '../time/explanation.ts';
import type { Instant } from '../time/instant.ts';
import type { OpenPoints } from '../time/reading.ts';
import { type CountedReading, timeLimit } from '../time/time-limit.ts';
import { endOfDay } from '../time/zone.ts';
import { type DetentionLimit, detentionLimits } from './detention-limits.ts';

export const detentionStandings = ['running', 'prolonged', 'missed'] as const;

type DetentionEnd = { readonly until: Instant; readonly days: readonly ExplainedDay[] };

/** A limit of the detention of a person as it stands: what it takes to keep the person longer, or that the person is free. */
export type DetentionClock = DetentionLimit & {
  /** `prolonged`: a judge’s decision that reaches beyond it is recorded. `missed`: it is over, and none is. */
  readonly state: (typeof detentionStandings)[number];
  readonly since: CalendarDate;
  readonly earliest: DetentionEnd;
  readonly latest: DetentionEnd;
  /** Until when a judge let the detention last, where that is before this limit. */
  readonly orderedUntil?: CalendarDate;
};

/** Whether the first day counts is open. No day off prolongs a detention. */
const open: OpenPoints = { firstDay: ['event', 'after-event'], restDays: ['saturday-sunday'], roll: [false] };

/** The last day for which a judge ordered the detention; undefined where no order is recorded. */
const lastOrdered = ({ prolongations = [] }: NonNullable<OwnFile['detention']>): CalendarDate | undefined =>
  prolongations
    .map(({ until }) => until)
    .sort()
    .at(-1);

type Standing = Pick<DetentionClock, 'state' | 'orderedUntil'>;

/** Until when the detention was ordered, and what the clocks are read by. */
type Ordered = { readonly until: CalendarDate | undefined; readonly zone: string; readonly now: Instant };

type Counted = { readonly limit: DetentionLimit; readonly earliest: CountedReading; readonly latest: CountedReading };

/** Whether a judge’s decision reaches beyond the limit, where the law lets a judge do so. */
const isProlonged = ({ limit, earliest: { counted } }: Counted, { until }: Ordered): boolean =>
  limit.beyond !== undefined && until !== undefined && counted.lastDay !== undefined && until > counted.lastDay;

/** How a limit stands: the first beyond which nothing was ordered ends with the time that was, where that is the sooner. */
const standingOf = (clock: Counted, before: Counted | undefined, ordered: Ordered): Standing => {
  if (isProlonged(clock, ordered)) return { state: 'prolonged' };
  const { until } = clock.earliest.counted;
  const isNext = before === undefined || isProlonged(before, ordered);
  const allowed = isNext && ordered.until !== undefined ? endOfDay(ordered.until, ordered.zone) : until;
  const sooner = allowed < until && ordered.until !== undefined ? { orderedUntil: ordered.until } : {};
  return { state: ordered.now >= (allowed < until ? allowed : until) ? 'missed' : 'running', ...sooner };
};

/**
 * The clocks of a person's detention, for the file of the State that detains and for nobody else. Liberty is protected by the
 * earlier reading: the time is over, and so missed, with that one.
 */
export const detentionClocks = (state: StateCode, { detention }: OwnFile, now: Instant): readonly DetentionClock[] => {
  const calendar = calendarOf(state);
  if (detention?.situation !== 'detention' || calendar === undefined) return [];
  const { since } = detention;
  const counting: Counting = { from: since, direction: 'after', calendar, suspensions: [] };
  const told = (read: CountedReading): DetentionEnd => ({ until: read.counted.until, days: explain(read, counting) });
  const ordered: Ordered = { until: lastOrdered(detention), zone: calendar.zone, now };
  const counted = (detentionLimits[state] ?? []).flatMap((limit): readonly Counted[] => {
    const time = timeLimit({ count: limit.days, unit: 'calendar-days' }, open, counting);
    return time.ok ? [{ limit, ...time.value }] : [];
  });
  return counted.map((clock, index) => ({
    ...clock.limit,
    ...standingOf(clock, counted[index - 1], ordered),
    since,
    earliest: told(clock.earliest),
    latest: told(clock.latest),
  }));
};
