import type { Files } from '../file/files.ts';
import type { GuardCondition } from '../file/guard-condition.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { moverIn } from '../file/side.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

/** Whether the person could leave: by an authorisation that stands, or what was lacking. */
export type AuthorisationState =
  | { readonly stands: true }
  | { readonly stands: false; readonly lacked: readonly GuardCondition[] };

export type DepartureFacts = { readonly departedAt: Instant };

export type DepartureRefusal = WrongState | InFuture | { readonly kind: 'departed-before-opening'; readonly openedAt: Instant };

/** In these the person is already gone, or was never to be moved again. */
const gone = ['departed', 'transferred', 'moved-in-breach', 'taken-back', 'closed'] as const;

const isGone = (status: ReadmissionCase['status']): status is (typeof gone)[number] =>
  (gone as readonly string[]).includes(status);

/** The case once the person departed at that time, authorised or in breach. `own`: the file of the State that records it. */
export const departed = (
  { shared, own }: Files,
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
