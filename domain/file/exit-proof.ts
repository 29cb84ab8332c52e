import type { Attachment } from '../attachment.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const exitProofKinds = ['exit-stamp', 'presence-abroad'] as const;

/** Why a proof of the exit was taken back. `by`: the subject who took it back. Not shown. */
export type ExitWithdrawal = { readonly why: string; readonly at: Instant; readonly by: string };

/**
 * By what it is proved that the person left: the stamp of exit at the external border, else by any means that the person is in the
 * country of destination (CESEDA R711-1, R711-2). Of two the later recorded one counts. `n` counts from 1.
 */
export type ExitProof = {
  readonly n: number;
  readonly kind: (typeof exitProofKinds)[number];
  /** The day of the stamp, or the day of which the presence is proved. */
  readonly on: CalendarDate;
  /**
   * The `n` of an earlier ban, where it is the exit by which what that ban accompanied was executed. Absent: the execution of the
   * return decision on record.
   */
  readonly ban?: number;
  /** Of a presence: in which country. */
  readonly country?: StateCode;
  /** The border crossing point; of a presence, by what means: before the consulate, for instance. */
  readonly means: string;
  readonly receivedOn: CalendarDate;
  readonly attachment?: Attachment;
  /** That it was recorded wrongly, and counts for nothing. */
  readonly withdrawal?: ExitWithdrawal;
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown. */
  readonly by: string;
};
