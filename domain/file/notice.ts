import type { EvidenceKind } from '../agreement/evidence.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** A passport as an officer of the requesting State checked it, or another paper that the agreement takes for one. */
export type CheckedPassport = {
  /** What it is; a passport where it is not said. */
  readonly kind?: EvidenceKind;
  readonly number: string;
  readonly issuedBy: StateCode;
  readonly validUntil: CalendarDate;
  readonly checkedOn: CalendarDate;
  readonly checkedBy: string;
};

/** The visa or permit of the receiving State with which somebody who is not its national may enter. */
export type EntryPermit = {
  readonly kind: 'visa' | 'residence-permit';
  readonly number: string;
  readonly validUntil: CalendarDate;
  readonly checkedOn: CalendarDate;
};

/** A person with a valid passport (and visa or permit) needs no request, only a notice (Benelux-Kazakhstan, annex 3). */
export type Notice = { readonly passport: CheckedPassport; readonly permit?: EntryPermit };
