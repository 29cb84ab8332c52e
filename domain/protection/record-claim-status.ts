import type { Files, Moved } from '../case/files.ts';
import type { InFuture } from '../case/in-future.ts';
import { fail, ok, type Result } from '../result.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { ClaimOutcome } from './claim-status.ts';

export type ClaimFacts = { readonly outcome: ClaimOutcome; readonly checkedOn: CalendarDate; readonly source: string };

/**
 * Records in the acting State's own file what it knows of a claim for international protection.
 * The shared file is untouched: the existence of a claim is not shown to the other State in any way.
 */
export const recordClaimStatus = ({ own }: Files, facts: ClaimFacts, now: Instant): Result<Moved, InFuture> => {
  if (facts.checkedOn > latestDayAnywhere(now))
    return fail({ kind: 'date-in-future', field: 'checkedOn', date: facts.checkedOn });
  const { outcome, checkedOn, source } = facts;
  return ok({ own: { ...own, claim: { outcome, checkedOn, source, recordedAt: now }, changedAt: now } });
};
