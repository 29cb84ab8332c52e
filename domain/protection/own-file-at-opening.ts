import type { InFuture } from '../case/in-future.ts';
import { fail, ok, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type Kept, stopsIn } from './kept-entry.ts';
import { type OutgoingBarred, outgoingBar } from './outgoing.ts';
import { emptyOwnFile, type OwnFile } from './own-file.ts';
import type { ClaimFacts } from './record-claim-status.ts';

/**
 * The own file of the State that opens a case: what it states of a claim for protection, and whom its register takes the person
 * for. A claim that is undecided or granted, stated or known from another case, bars the opening: nothing is sent or stored. A
 * person whom this State stopped can be filed again; the other State sees an ordinary case, and the stop stands on this side.
 */
export const ownFileAtOpening = (
  claim: ClaimFacts | undefined,
  kept: readonly Kept[],
  now: Instant,
): Result<OwnFile, OutgoingBarred | InFuture> => {
  if (claim !== undefined && claim.checkedOn > latestDayAnywhere(now))
    return fail({ kind: 'date-in-future', field: 'claim/checkedOn', date: claim.checkedOn });
  const stated = claim === undefined ? {} : { claim: { ...claim, recordedAt: now } };
  const barred = outgoingBar(stated, kept, { personEdition: 1 }, now);
  if (barred !== undefined) return fail(barred);
  const matches = stopsIn(kept);
  const known = { ...stated, ...(matches.length === 0 ? {} : { matches }) };
  return ok(Object.keys(known).length === 0 ? emptyOwnFile : { ...known, changedAt: now });
};
