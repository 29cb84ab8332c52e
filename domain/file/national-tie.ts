import type { TreatedAsNational } from '../agreement/scope.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** Why the requested State takes back as a national somebody who is not stated to be one, as the requesting State states it. */
export type NationalTie = {
  readonly kind: TreatedAsNational;
  readonly statement: string;
  /** Of a former national: when the authorities of the requesting State learned that the nationality was lost. */
  readonly lossKnownOn?: CalendarDate;
};
