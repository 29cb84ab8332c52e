import type { Files } from '../file/files.ts';
import { heldByFact } from '../file/hold.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Trafficking } from '../file/trafficking.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type TraffickingFacts = Omit<Trafficking, 'recordedAt'> & { readonly subject: string };

export type TraffickingRefusal = InFuture | { readonly kind: 'safe-return-of-no-victim' };

/** Records what the screening gave. A suspicion holds the case by itself: it is concluded, and the hold released, by persons. */
export const recordTrafficking = (
  { own }: Files,
  { subject, ...facts }: TraffickingFacts,
  now: Instant,
): Result<Moved, TraffickingRefusal> => {
  const { finding, screenedOn, safeReturn } = facts;
  if (screenedOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'screenedOn', date: screenedOn });
  if (safeReturn !== undefined && finding !== 'victim') return fail({ kind: 'safe-return-of-no-victim' });
  const recorded = { ...own, trafficking: { ...facts, recordedAt: now }, changedAt: now };
  if (finding !== 'suspected') return moved({ own: recorded });
  const placed = {
    kind: 'trafficking',
    reason: 'Trafficking in human beings is suspected.',
    placedAt: now,
    by: subject,
  } as const;
  return moved({ own: { ...recorded, holds: heldByFact(own.holds, placed) } });
};
