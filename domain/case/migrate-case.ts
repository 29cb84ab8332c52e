import type { Agreement } from '../agreement/agreement.ts';
import { findAgreement, type NoAgreement } from '../agreement/find-agreement.ts';
import { assumptionsOf } from '../agreement/stage-record.ts';
import type { Side } from '../caller.ts';
import { tieOf } from '../file/connection.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { CaseStatus } from '../file/readmission-case.ts';
import { submittedAnew } from '../file/submitters.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import { localDay } from '../time/calendars/local-day.ts';
import type { Instant } from '../time/instant.ts';
import { type TieNotInAgreement, tieNotInAgreement } from './national-tie-fault.ts';

export type MigrationFacts = {
  readonly agreement: string;
  readonly official: string;
  readonly reasons: string;
  readonly side: Side;
  readonly subject: string;
};

export type MigrationRefusal =
  | WrongState
  | NoAgreement
  | TieNotInAgreement
  | { readonly kind: 'agreement-not-as-asserted'; readonly asserted: string; readonly found: string }
  | { readonly kind: 'already-under-agreement'; readonly agreement: string; readonly edition: string };

/** In these the case still goes on, and nobody is on the way. */
const inFlight = ['opened', 'received', 'accepted', 'notified'] as const satisfies readonly CaseStatus[];

/**
 * Moves a case in flight to the agreement, or the edition, that applies between its States today: where one was superseded, or
 * its data corrected. It is an explicit event. A reply that is owed is owed from now: silence under rules that came later than
 * the request never counts from before them. Whoever chooses the rules submits the case anew.
 */
export const migrateCase = (
  { shared }: Files,
  { agreement: asserted, official, reasons, side: by, subject }: MigrationFacts,
  agreements: readonly Agreement[],
  now: Instant,
): Result<Moved, MigrationRefusal> => {
  if (!(inFlight as readonly string[]).includes(shared.status)) return wrongState(shared, ...inFlight);
  const { requestingState: requesting, requestedState: requested, category, connection, nationalTie, agreement: before } = shared;
  const found = findAgreement(agreements, {
    requesting,
    requested,
    category,
    ...tieOf(connection),
    on: localDay(requesting, now),
  });
  if (!found.ok) return found;
  const { id, edition } = found.value;
  if (id !== asserted) return fail({ kind: 'agreement-not-as-asserted', asserted, found: id });
  const tieFault = nationalTie && tieNotInAgreement(nationalTie, found.value);
  if (tieFault !== undefined) return fail(tieFault);
  if (id === before.id && edition === before.edition) return fail({ kind: 'already-under-agreement', agreement: id, edition });

  const from = { id: before.id, edition: before.edition };
  const migration = { at: now, by, from, to: { id, edition }, official, reasons };
  const restarted = shared.status === 'opened' || shared.status === 'received' ? { replySince: now } : {};
  return moved({
    shared: {
      ...shared,
      ...restarted,
      ...submittedAnew(shared, subject),
      agreement: { id, edition, assumptions: assumptionsOf(found.value) },
      migrations: [...(shared.migrations ?? []), migration],
      changedAt: now,
    },
  });
};
