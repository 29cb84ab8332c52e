import { ok, type Result } from '../result.ts';
import { type Counted, type Counting, count } from './count.ts';
import type { Period } from './period.ts';
import { type OpenPoints, type Reading, readingsOf } from './reading.ts';
import type { OutsideCalendar } from './working-calendar.ts';

/** A reading with what it gives. */
export type CountedReading = { readonly reading: Reading; readonly counted: Counted };

/** The earlier and the later end of a period over all its readings: the earlier alarms, and only after the later is anything missed. */
export type TimeLimit = { readonly earliest: CountedReading; readonly latest: CountedReading };

/** The period counted in every reading. One that leaves the calendars fails the whole: half an answer would be a guess. */
export const timeLimit = (period: Period, open: OpenPoints, counting: Counting): Result<TimeLimit, OutsideCalendar> => {
  let [earliest, latest]: [CountedReading | undefined, CountedReading | undefined] = [undefined, undefined];
  for (const reading of readingsOf(period, open, counting.calendar)) {
    const counted = count(reading, counting);
    if (!counted.ok) return counted;
    const read = { reading, counted: counted.value };
    if (earliest === undefined || read.counted.until < earliest.counted.until) earliest = read;
    if (latest === undefined || read.counted.until > latest.counted.until) latest = read;
  }
  if (earliest === undefined || latest === undefined)
    throw new RangeError('A period has no reading where nothing is left to read');
  return ok({ earliest, latest });
};
