import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** Of what the person is told. */
export const toldOf = ['return-decision', 'transfer', 'end-of-the-case'] as const;

/** Whether somebody interpreted when the person was told. Not stated is not `not needed`. */
export type Interpreting =
  | { readonly was: 'present' | 'by-telephone'; readonly interpreter: string }
  | { readonly was: 'not-needed'; readonly why: string };

/**
 * That the person was told, in a language the person understands, of remedies, counsel and complaint (France: CESEDA L613-3,
 * L613-4: counsel, consulate or a person of one's choice can be warned).
 */
export type Notification = {
  readonly of: (typeof toldOf)[number];
  readonly toldOn: CalendarDate;
  readonly language: string;
  readonly interpreting: Interpreting;
  readonly copyGiven: boolean;
  readonly remediesExplained: boolean;
  readonly official: string;
  /** Of the return decision: its reference, as it stood on record then. Another decision has to be told anew. */
  readonly decision?: string;
  readonly recordedAt: Instant;
};
