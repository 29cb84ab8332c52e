import { isOpen } from '../file/hold.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { TransferFiles } from './transfer-files.ts';
import type { TransferHoldKind } from './transfer-holds.ts';
import { keptFor, type TransferMoved, writtenOwn } from './transfer-moved.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type TransferHoldFacts = { readonly kind: TransferHoldKind; readonly reason: string; readonly subject: string };

/** Either State holds the hand-over on its side. It undoes an authorisation, and the other State sees nothing of it. */
export const holdTransfer = (
  { shared, own }: TransferFiles,
  { kind, reason, subject }: TransferHoldFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const holds = own.holds ?? [];
  const placed = { n: holds.length + 1, kind, reason, placedAt: now, by: subject };
  return keptFor(writtenOwn({ ...own, holds: [...holds, placed] }));
};

export type TransferReleaseFacts = { readonly hold: number; readonly reason: string; readonly subject: string };

export type TransferReleaseRefusal =
  | WrongTransferState
  | { readonly kind: 'no-such-open-hold' | 'holder-releases'; readonly hold: number }
  | { readonly kind: 'hold-needs-fact'; readonly hold: number; readonly needs: string };

/** What has to be known since the hold was set, before it is released. */
const needed: Readonly<
  Partial<Record<TransferHoldKind, readonly [what: string, isThere: (own: TransferOwnFile, placedAt: Instant) => boolean]>>
> = {
  protection: [
    'The risks for the person were assessed since',
    ({ assessment }, placedAt) => assessment !== undefined && assessment.assessedAt > placedAt,
  ],
  medical: [
    'A doctor found the person fit to travel since',
    ({ fitness }, placedAt) => fitness?.fit === true && fitness.recordedAt > placedAt,
  ],
};

/** Somebody else than who set the hold releases it, with a reason, once what has to be known first is on record. House rule. */
export const releaseTransfer = (
  { shared, own }: TransferFiles,
  { hold: n, reason, subject }: TransferReleaseFacts,
  now: Instant,
): Result<TransferMoved, TransferReleaseRefusal> => {
  const stillThere = stillOpen(shared);
  if (!stillThere.ok) return stillThere;
  const holds = own.holds ?? [];
  const open = holds.find((hold) => hold.n === n && isOpen(hold));
  if (open === undefined) return fail({ kind: 'no-such-open-hold', hold: n });
  if (open.by === subject) return fail({ kind: 'holder-releases', hold: n });
  const [what, isThere] = needed[open.kind] ?? [];
  if (what !== undefined && isThere?.(own, open.placedAt) === false)
    return fail({ kind: 'hold-needs-fact', hold: n, needs: what });
  const released = { ...open, releasedAt: now, releaseReason: reason, releasedBy: subject };
  return keptFor(writtenOwn({ ...own, holds: holds.map((hold) => (hold === open ? released : hold)) }));
};
