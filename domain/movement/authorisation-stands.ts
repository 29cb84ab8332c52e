import type { Agreement } from '../agreement/agreement.ts';
import { byName, namesIn } from '../by-name.ts';
import type { GuardedFiles } from '../file/files.ts';
import type { Kept } from '../file/kept-entry.ts';
import type { OwnFile } from '../file/own-file.ts';
import { moverIn, otherSide } from '../file/side.ts';
import { submitted } from '../file/submitters.ts';
import type { Instant } from '../time/instant.ts';
import type { AuthorisationState } from './departed.ts';
import { type GuardTable, unmet } from './guard.ts';
import { guardFactsOf } from './guard-facts-of.ts';

/** Whether that side held the case since: a hold undoes an authorisation for good, also where it was released again. */
const heldSince = ({ holds = [] }: OwnFile, at: Instant): boolean => holds.some(({ placedAt }) => placedAt > at);

const procedures: readonly Kept['entries'][number]['kind'][] = ['transfer', 'sentence'];

/** Without a procedure that came to hold the person after that time. */
const heldBy = (kept: readonly Kept[], departedAt: Instant): readonly Kept[] =>
  kept.map(({ caseId, entries }) => ({
    caseId,
    entries: entries.filter((entry) => !procedures.includes(entry.kind) || entry.since <= departedAt),
  }));

/**
 * Whether the departure at that time was authorised, by what is known now. The authorisation is for the plan as it is, the
 * departure within its hours, and nothing came since that the guard would not have passed: a hold set after the authorisation
 * undoes it, and so does one that was set before the departure was recorded. A case that came to name this one after the person
 * had left, and another procedure that began after it, say nothing of whether the person could leave.
 */
export const authorisationStands = (
  files: GuardedFiles,
  agreement: Agreement,
  departedAt: Instant,
  table?: GuardTable,
): AuthorisationState => {
  const mover = moverIn(files.shared);
  const { authorisation } = files.owns[mover];
  const transfer = 'transfer' in files.shared ? files.shared.transfer : undefined;
  if (authorisation === undefined || transfer === undefined) return { stands: false, lacked: [] };
  const samePlan = authorisation.movement === transfer.n && authorisation.revision === transfer.revision;
  const inTime = authorisation.at <= departedAt && departedAt <= authorisation.until;
  const linkedFrom = files.linkedFrom.filter(({ since }) => since <= departedAt);
  const keptBy = byName(namesIn(files.keptBy), (side) => heldBy(files.keptBy[side], departedAt));
  const lacking = unmet(
    guardFactsOf({ ...files, linkedFrom, keptBy }, agreement, authorisation.at, { authoriser: authorisation.by }),
    table,
  ).map(({ condition }) => condition);
  const held = (
    [
      ['holds', files.owns[mover]],
      ['other-side', files.owns[otherSide(mover)]],
    ] as const
  ).flatMap(([condition, own]) => (heldSince(own, authorisation.at) && !lacking.includes(condition) ? [condition] : []));
  const another = !submitted(files.shared, authorisation.by);
  if (samePlan && inTime && another && lacking.length + held.length === 0) return { stands: true };
  return { stands: false, lacked: [...lacking, ...held] };
};
