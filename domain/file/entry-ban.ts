import type { Attachment } from '../attachment.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type BanBasis, banBases } from './sanction-proposal.ts';

/**
 * Other bars than a ban on return: of these the kind is on record, and no cap of a ban on return applies (CESEDA L631-1, L641-1,
 * L622-1, L615-1).
 */
export const otherBars = ['expulsion', 'judicial-exclusion', 'circulation-ban', 'of-another-state'] as const;

export type OtherBar = (typeof otherBars)[number];

export const banKinds = [...banBases, ...otherBars] as const;

export type BanKind = BanBasis | OtherBar;

/** What the person was told with the ban (CESEDA L613-5, R613-6). */
export type BanTold = {
  readonly notifiedOn: CalendarDate;
  /** One that the person understands. */
  readonly language: string;
  /** That it can be enforced, when its time begins, how the exit is proved, that it is entered as a refusal of entry. */
  readonly timeAndProofExplained: boolean;
};

/** That a ban was prolonged, by a decision of its own. */
export type BanProlongation = BanTold & {
  readonly decision: number;
  readonly reference: string;
  readonly months: number;
  readonly recordedAt: Instant;
};

/** Where the ban is from: a decision that was prepared here, or one that stood before and of which the paper is at hand. */
export type BanOrigin =
  | { readonly from: 'decision'; readonly decision: number }
  | { readonly from: 'earlier'; readonly paper: Attachment };

/** In what the record of a ban is not what its paper says. `by`: the subject who compared the two. Not shown. */
export type BanNotAsPaper = { readonly differs: string; readonly at: Instant; readonly by: string };

/**
 * A ban as it was decided and told. It is altered by nothing but its own prolongation and lifting, once an earlier one was compared with
 * its paper; when it begins and ends is computed, and only from a proved exit. `n` counts from 1.
 */
export type EntryBan = BanTold & {
  readonly n: number;
  readonly kind: BanKind;
  readonly origin: BanOrigin;
  readonly reference: string;
  readonly authority: string;
  readonly decidedOn: CalendarDate;
  /** Absent only for a bar of another kind that has no length. */
  readonly months?: number;
  readonly seriousThreat: boolean;
  readonly prolongations?: readonly BanProlongation[];
  /** Of an earlier one: when another person compared the record with the paper. */
  readonly confirmedAt?: Instant;
  /** The subject who compared. Not shown. */
  readonly confirmedBy?: string;
  /** Of an earlier one: that another person found that the record is not what the paper says. Nothing follows from it. */
  readonly notAsPaper?: BanNotAsPaper;
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown. */
  readonly by: string;
};
