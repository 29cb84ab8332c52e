import type { InFuture } from '../file/in-future.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf, type PassedOut, type ToBeTakenBack, type Transit, type UnderWay, type WrongTransitState } from './transit.ts';
import { type WrittenTransit, written } from './written-transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export const passageEvents = ['entered', 'exited', 'onward-refused'] as const;

export type PassageFacts = { readonly event: (typeof passageEvents)[number]; readonly at: Instant };

export type PassageRefusal =
  | WrongTransitState
  | InFuture
  | { readonly kind: 'passage-out-of-order'; readonly enteredAt: Instant };

/**
 * What happened on the way: the person entered, left, or was refused onward (then the requesting State takes the person back). Somebody
 * who entered although nothing was accepted, or after it was revoked, goes no further either: what happened is recorded all the same.
 */
export const recordPassage = (
  transit: Transit,
  { event, at }: PassageFacts,
  now: Instant,
): Result<WrittenTransit<UnderWay | PassedOut | ToBeTakenBack>, PassageRefusal> => {
  if (isToCome(at, now)) return fail({ kind: 'date-in-future', field: 'at', date: at });
  if (event === 'entered') {
    if (transit.status === 'accepted')
      return ok(
        written({
          ...commonOf(transit),
          status: 'under-way',
          acceptance: transit.acceptance,
          passage: { enteredAt: at },
          changedAt: now,
        }),
      );
    if (transit.status === 'under-way' || transit.status === 'passed-out' || transit.status === 'to-be-taken-back')
      return wrongTransitState(
        transit,
        'accepted',
        'requested',
        'inadmissible',
        'refused',
        'revoked',
        'taken-back',
        'lapsed',
        'withdrawn',
      );
    const revocation = transit.status === 'revoked' ? { revocation: transit.revocation } : {};
    return ok(
      written({ ...commonOf(transit), status: 'to-be-taken-back', passage: { enteredAt: at }, ...revocation, changedAt: now }),
    );
  }
  if (transit.status !== 'under-way') return wrongTransitState(transit, 'under-way');
  const { enteredAt } = transit.passage;
  if (at < enteredAt) return fail({ kind: 'passage-out-of-order', enteredAt });
  if (event === 'exited')
    return ok(written({ ...commonOf(transit), status: 'passed-out', passage: { enteredAt, exitedAt: at }, changedAt: now }));
  return ok(written({ ...commonOf(transit), status: 'to-be-taken-back', passage: transit.passage, changedAt: now }));
};
