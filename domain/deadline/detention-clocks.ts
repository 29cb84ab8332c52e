import type { OwnFile } from '../file/own-file.ts';
import type { StateCode } from '../state-code.ts';
import { calendarOf } from '../time/calendars/calendar-of.ts';
import type { Counting } from '../time/count.ts';
import { type ExplainedDay, explain } from '../time/explanation.ts';
import type { Instant } from '../time/instant.ts';
import type { OpenPoints } from '../time/reading.ts';
import { type CountedReading, timeLimit } from '../time/time-limit.ts';

/** A limit of the detention of a person: a judge decides, or the person is free. */
export type DetentionClock = {
  readonly clock: 'detention-judge' | 'detention-end';
  readonly state: 'running' | 'missed';
  readonly since: string;
  readonly earliest: { readonly until: Instant; readonly days: readonly ExplainedDay[] };
  readonly latest: { readonly until: Instant; readonly days: readonly ExplainedDay[] };
  readonly source: string;
};

type DetentionLimit = Pick<DetentionClock, 'clock' | 'source'> & { readonly days: number };

/** France: four days, then the judge decides, in steps up to sixty days (CESEDA L741-1, L742-4). Other States' limits were not looked up. */
const limits: Readonly<Record<string, readonly DetentionLimit[]>> = {
  FR: [
    { clock: 'detention-judge', days: 4, source: 'CESEDA L741-1' },
    { clock: 'detention-end', days: 60, source: 'CESEDA L742-4' },
  ],
};

/** Whether the first day counts is open. No day off prolongs a detention. */
const open: OpenPoints = { firstDay: ['event', 'after-event'], restDays: ['saturday-sunday'], roll: [false] };

/**
 * The clocks of a person's detention, for the file of the State that detains and for nobody else. Liberty is protected by the
 * earlier reading: the time is over, and so missed, with that one.
 */
export const detentionClocks = (state: StateCode, { detention }: OwnFile, now: Instant): readonly DetentionClock[] => {
  const calendar = calendarOf(state);
  if (detention?.situation !== 'detention' || calendar === undefined) return [];
  const { since } = detention;
  const counting: Counting = { from: since, direction: 'after', calendar, suspensions: [] };
  const told = (read: CountedReading) => ({ until: read.counted.until, days: explain(read, counting) });
  return (limits[state] ?? []).flatMap(({ clock, days, source }) => {
    const limit = timeLimit({ count: days, unit: 'calendar-days' }, open, counting);
    if (!limit.ok) return [];
    const [earliest, latest] = [told(limit.value.earliest), told(limit.value.latest)];
    return [{ clock, source, since, earliest, latest, state: now >= earliest.until ? 'missed' : 'running' }];
  });
};
