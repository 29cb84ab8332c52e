import type { InFuture } from '../file/in-future.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { earliestBirthDay } from '../time/birth-date.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';

export type RecordedDayFault = InFuture | TooEarly;

/** Whether a day that is stated as past has not come anywhere, or lies before the person was born. */
export const recordedDayFault = (
  field: string,
  date: CalendarDate,
  { person }: Pick<ConvictedTransfer, 'person'>,
  now: Instant,
): RecordedDayFault | undefined =>
  date > latestDayAnywhere(now)
    ? { kind: 'date-in-future', field, date }
    : tooEarly(field, date, earliestBirthDay(person.dateOfBirth), 'House rule: nothing is recorded of a day before the birth');
