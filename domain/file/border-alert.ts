import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** Alerts of the Schengen Information System about the person: for return (Regulation 2018/1860), for refusal of entry (2018/1861 art. 24). */
export const borderAlertKinds = ['return', 'refusal-of-entry'] as const;

export const alertDeletions = [
  'left',
  'replaced',
  'decision-withdrawn-or-annulled',
  'permit-of-another-state',
  'expired',
  'entered-in-error',
] as const;

/**
 * That an alert was entered in the Schengen Information System, and deleted. It is recorded, and follows from neither finding nor ban. It is
 * for no third State, not even as a code (2018/1861 art. 50). `n` counts from 1.
 */
export type BorderAlert = {
  readonly n: number;
  readonly kind: (typeof borderAlertKinds)[number];
  readonly reference: string;
  readonly enteredOn: CalendarDate;
  /** The `n` of the ban that it is about. */
  readonly ban?: number;
  readonly deletion?: {
    readonly on: CalendarDate;
    readonly why: (typeof alertDeletions)[number];
    readonly recordedAt: Instant;
    readonly by: string;
  };
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown. */
  readonly by: string;
};
