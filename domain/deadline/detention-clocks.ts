import type { OwnFile } from '../protection/own-file.ts';
import type { StateCode } from '../state-code.ts';
import { addDays } from '../time/calendar-date.ts';
import { calendarOf } from '../time/calendar-of.ts';
import { type Counting, count } from '../time/count.ts';
import { type ExplainedDay, explain } from '../time/explanation.ts';
import type { Instant } from '../time/instant.ts';
import type { Reading } from '../time/reading.ts';

/** A limit of the detention of a person: a judge decides, or the person is free. */
export type DetentionClock = {
  readonly clock: 'detention-judge' | 'detention-end';
  readonly state: 'running' | 'missed';
  readonly since: string;
  readonly earliest: { readonly until: Instant; readonly days: readonly ExplainedDay[] };
  readonly latest: { readonly until: Instant; readonly days: readonly ExplainedDay[] };
  readonly source: string;
};

/** France: four days, then the judge decides, in steps up to sixty days (CESEDA L741-1, L742-4). Other States' limits were not looked up. */
const limits: Readonly<Record<string, readonly (Pick<DetentionClock, 'clock' | 'source'> & { readonly days: number })[]>> = {
  FR: [
    { clock: 'detention-judge', days: 4, source: 'CESEDA L741-1' },
    { clock: 'detention-end', days: 60, source: 'CESEDA L742-4' },
  ],
};

/**
 * The clocks of a person's detention, for the file of the State that detains and for nobody else. Whether the first day counts
 * is open: in the earlier reading it does.
 */
export const detentionClocks = (state: StateCode, { detention }: OwnFile, now: Instant): readonly DetentionClock[] => {
  const calendar = calendarOf(state);
  if (detention?.situation !== 'detention' || calendar === undefined) return [];
  const { since } = detention;
  return (limits[state] ?? []).flatMap(({ clock, days, source }) => {
    const reading: Reading = { count: days, unit: 'calendar-days', restDays: 'saturday-sunday', tentative: 'off', roll: false };
    const [earliest, latest] = [addDays(since, -1), since].map((from) => {
      const counting: Counting = { from, direction: 'after', calendar, suspensions: [] };
      const counted = count(reading, counting);
      return counted.ok
        ? { until: counted.value.until, days: explain({ reading, counted: counted.value }, counting) }
        : undefined;
    });
    if (earliest === undefined || latest === undefined) return [];
    return [{ clock, source, since, earliest, latest, state: now >= earliest.until ? 'missed' : 'running' }];
  });
};
