import type { BanReview } from '../../../domain/file/ban-review.ts';
import type { EntryBan } from '../../../domain/file/entry-ban.ts';
import type { ExitProof } from '../../../domain/file/exit-proof.ts';
import { at, day, frozen } from '../specimen.ts';

/** When what the specimens are of was recorded. */
export const recorded = at('2027-01-15T08:00:00Z');

export const aPaper = { sha256: 'a'.repeat(64), mediaType: 'application/pdf', size: 1200 } as const;

/** A ban of twelve months beside an obligation to leave with no voluntary period, decided by the State of the case. */
export const aBan = (changes: Partial<EntryBan> = {}): EntryBan =>
  frozen({
    n: 1,
    kind: 'no-voluntary-period',
    origin: { from: 'decision', decision: 1 },
    reference: 'IRTF-1',
    authority: 'Prefect',
    decidedOn: day('2027-01-04'),
    months: 12,
    seriousThreat: false,
    notifiedOn: day('2027-01-05'),
    language: 'Kazakh',
    timeAndProofExplained: true,
    recordedAt: recorded,
    by: 'recorder',
    ...changes,
  });

/** One that stood before the case, compared with its paper by a second person. */
export const anEarlierBan = (changes: Partial<EntryBan> = {}): EntryBan =>
  aBan({ origin: { from: 'earlier', paper: aPaper }, confirmedAt: recorded, confirmedBy: 'comparer', ...changes });

export const anExit = (on: string, changes: Partial<ExitProof> = {}): ExitProof =>
  frozen({
    n: 1,
    kind: 'exit-stamp',
    on: day(on),
    means: 'Roissy',
    receivedOn: day(on),
    recordedAt: recorded,
    by: 'recorder',
    ...changes,
  });

export const aReview = (changes: Partial<BanReview> = {}): BanReview =>
  frozen({ n: 1, ban: 1, cause: 'request', openedAt: recorded, by: 'recorder', ...changes });

export const anOutcome = (changes: Partial<NonNullable<BanReview['outcome']>> = {}): NonNullable<BanReview['outcome']> =>
  frozen({
    ban: 'lifted',
    ground: 'humanitarian',
    decidedOn: day('2027-06-01'),
    reference: 'L-1',
    official: 'Prefect',
    reasons: 'Her mother is ill.',
    at: recorded,
    by: 'lifter',
    ...changes,
  });
