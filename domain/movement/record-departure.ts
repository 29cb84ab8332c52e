import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { moverIn } from '../file/side.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type AuthorisationState, authorisationStands } from './authorisation-stands.ts';
import type { GuardTable } from './guard.ts';

export type DepartureFacts = { readonly departedAt: Instant };

export type DepartureRefusal = WrongState | InFuture | { readonly kind: 'departed-before-opening'; readonly openedAt: Instant };

/** In these the person is already gone, or was never to be moved again. */
const gone = ['departed', 'transferred', 'moved-in-breach', 'taken-back', 'closed'] as const;

const isGone = (status: ReadmissionCase['status']): status is (typeof gone)[number] =>
  (gone as readonly string[]).includes(status);

/** The case once the person departed at that time, authorised or in breach. `own`: the file of the State that records it. */
export const departed = (
  { shared, own }: Pick<GuardedFiles, 'shared' | 'own'>,
  { departedAt }: DepartureFacts,
  now: Instant,
  authorisedThen: () => AuthorisationState,
): Result<Moved, DepartureRefusal> => {
  if (isGone(shared.status))
    return wrongState(
      shared,
      'accepted',
      'notified',
      'take-back',
      'opened',
      'received',
      'refused',
      'acceptance-withdrawn',
      'withdrawn',
    );
  if (isToCome(departedAt, now)) return fail({ kind: 'date-in-future', field: 'departedAt', date: departedAt });
  if (departedAt < shared.openedAt) return fail({ kind: 'departed-before-opening', openedAt: shared.openedAt });
  const authorised = authorisedThen();
  const transfer = 'transfer' in shared ? shared.transfer : undefined;
  const departure = { at: departedAt, recordedAt: now };
  const left = transfer === undefined ? {} : { transfer: { ...transfer, stage: 'departed' as const, departure } };
  if (authorised.stands && left.transfer !== undefined)
    return moved({ shared: { ...shared, status: 'departed', transfer: left.transfer, changedAt: now } });
  const breach = { happenedAt: departedAt, recordedAt: now, recordedBy: moverIn(shared) };
  const lacked = authorised.stands ? [] : authorised.lacked;
  return moved({
    shared: { ...shared, ...left, status: 'moved-in-breach', breach, changedAt: now },
    own: { ...own, breachLacked: lacked, changedAt: now },
  });
};

/**
 * The moving State records that the person departed. With an authorisation that stands the movement is under way; what
 * happened without one is recorded too, as moved in breach, and never becomes a transfer. Design rule 2.
 */
export const recordDeparture = (
  files: GuardedFiles,
  facts: DepartureFacts,
  agreement: Agreement,
  now: Instant,
  table?: GuardTable,
): Result<Moved, DepartureRefusal> =>
  departed(files, facts, now, () => authorisationStands(files, agreement, facts.departedAt, table));
