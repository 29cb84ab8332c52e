import type { InFuture } from '../file/in-future.ts';
import { type Kept, stopsIn } from '../file/kept-entry.ts';
import { emptyOwnFile, type OwnFile } from '../file/own-file.ts';
import { fail, ok, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type OutgoingBarred, outgoingBar } from './outgoing.ts';
import type { ClaimFacts } from './record-claim-status.ts';

/** So many stops of other cases are shown in a file; whether there are more is said. The guard looks at all of them. */
const matchesShown = 6;

/** The stops that the register had of such a person when the State opened the case. */
export type Matches = Pick<OwnFile, 'matches' | 'moreMatches'>;

/**
 * The own file of the State that opens a case: what it states of a claim for protection, and whom its register takes the person
 * for. A claim that is undecided or granted, stated or known from another case, bars the opening: nothing is sent or stored. A
 * person whom this State stopped can be filed again; the other State sees an ordinary case, and the stop stands on this side.
 * `more`: the register has more of such persons than was found.
 */
export const ownFileAtOpening = (
  claim: ClaimFacts | undefined,
  kept: readonly Kept[],
  now: Instant,
  more = false,
): Result<OwnFile, OutgoingBarred | InFuture> => {
  if (claim !== undefined && claim.checkedOn > latestDayAnywhere(now))
    return fail({ kind: 'date-in-future', field: 'claim/checkedOn', date: claim.checkedOn });
  const stated = claim === undefined ? {} : { claim: { ...claim, recordedAt: now } };
  const barred = outgoingBar(stated, kept, { personEdition: 1 }, now);
  if (barred !== undefined) return fail(barred);
  const matches = stopsIn(kept);
  const shown = matches.length === 0 ? {} : { matches: matches.slice(0, matchesShown) };
  const beyond = more || matches.length > matchesShown ? { moreMatches: true as const } : {};
  const known = { ...stated, ...shown, ...beyond };
  return ok(Object.keys(known).length === 0 ? emptyOwnFile : { ...known, changedAt: now });
};

/** What the register found of such an own file, and what the State itself stated, which is nothing where it only found. */
export const foundAndStated = (file: OwnFile): { readonly found: Matches; readonly stated: OwnFile } => {
  const { matches, moreMatches, ...rest } = file;
  const found = {
    ...(matches === undefined ? {} : { matches }),
    ...(moreMatches === undefined ? {} : { moreMatches }),
  };
  return { found, stated: Object.keys(rest).every((field) => field === 'changedAt') ? emptyOwnFile : rest };
};
