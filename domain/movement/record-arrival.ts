import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { usedOnArrival } from '../travel-document/used-on-arrival.ts';
import { type ArrivalFacts, type ArrivedBeforeDeparture, arrived } from './arrived.ts';

export type ArrivalRefusal = WrongState | InFuture | ArrivedBeforeDeparture | { readonly kind: 'taking-back-under-way' };

/**
 * The receiving State records that the person arrived: the person is transferred. Somebody moved in breach arrives too, and
 * the breach stays one.
 */
export const recordArrival = ({ shared }: Files, facts: ArrivalFacts, now: Instant): Result<Moved, ArrivalRefusal> => {
  if (shared.status === 'moved-in-breach') {
    if (isToCome(facts.arrivedAt, now)) return fail({ kind: 'date-in-future', field: 'arrivedAt', date: facts.arrivedAt });
    const departedAt = shared.breach.happenedAt;
    if (facts.arrivedAt < departedAt) return fail({ kind: 'arrived-before-departure', departedAt });
    const { transfer, travelDocuments: held, breach } = shared;
    const travelDocuments = transfer === undefined ? held : usedOnArrival(held, transfer, facts.arrivedAt);
    return moved({ shared: { ...shared, breach: { ...breach, arrivedAt: facts.arrivedAt }, travelDocuments, changedAt: now } });
  }
  if (shared.status !== 'departed') return wrongState(shared, 'departed', 'moved-in-breach');
  if (shared.takeBack !== undefined) return fail({ kind: 'taking-back-under-way' });
  const transfer = arrived(shared.transfer, facts, now);
  if (!transfer.ok) return transfer;
  const travelDocuments = usedOnArrival(shared.travelDocuments, transfer.value, facts.arrivedAt);
  return moved({ shared: { ...shared, status: 'transferred', transfer: transfer.value, travelDocuments, changedAt: now } });
};
