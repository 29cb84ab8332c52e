import type { Limb } from '../agreement/scope.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** The requesting State's own visa or permit, which excludes the request unless one of the exceptions is stated. */
export type OwnPermit = {
  readonly validUntil: CalendarDate;
  readonly exception?: 'obtained-by-fraud' | 'conditions-breached';
};

/** A visa or permit of the requested State. */
export type RequestedPermit = {
  readonly kind: 'visa' | 'residence-permit';
  readonly number?: string;
  readonly validUntil: CalendarDate;
  readonly obtainedByForgery: boolean;
};

/** What ties a person who is not its national to the requested State, as the requesting State states it. */
export type Connection = {
  readonly limb: Limb;
  readonly statement: string;
  readonly airportTransitOnly: boolean;
  readonly ownPermit?: OwnPermit;
  readonly requestedPermit?: RequestedPermit;
  /** What stood in the way of filing in time, where the agreement extends the time by it. */
  readonly obstacle?: string;
};
