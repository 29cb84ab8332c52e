import { bars, type ClaimOutcome } from '../file/claim-status.ts';
import type { Files } from '../file/files.ts';
import { heldByFact } from '../file/hold.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type ClaimFacts = { readonly outcome: ClaimOutcome; readonly checkedOn: CalendarDate; readonly source: string };

/** Who records it: somebody else releases the hold that it may set. */
type Recorded = ClaimFacts & { readonly subject: string };

/**
 * Records in the acting State's own file what it knows of a claim for international protection.
 * The shared file is untouched: the existence of a claim is not shown to the other State in any way. One that is undecided or
 * granted holds the case by itself, until a supervisor releases it on a later record.
 */
export const recordClaimStatus = ({ own }: Files, facts: Recorded, now: Instant): Result<Moved, InFuture> => {
  if (facts.checkedOn > latestDayAnywhere(now))
    return fail({ kind: 'date-in-future', field: 'checkedOn', date: facts.checkedOn });
  const { outcome, checkedOn, source, subject: by } = facts;
  const recorded = { ...own, claim: { outcome, checkedOn, source, recordedAt: now }, changedAt: now };
  if (!bars(outcome)) return moved({ own: recorded });
  const placed = { kind: 'claim', reason: `The claim for protection is ${outcome}.`, placedAt: now, by } as const;
  return moved({ own: { ...recorded, holds: heldByFact(own.holds, placed) } });
};
