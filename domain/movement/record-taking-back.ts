import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { usedOnArrival } from '../travel-document/used-on-arrival.ts';
import { type ArrivalFacts, type ArrivedBeforeDeparture, arrived } from './arrived.ts';

export type TakingBackRefusal = WrongState | InFuture | ArrivedBeforeDeparture | { readonly kind: 'no-taking-back-under-way' };

/** The requesting State records that it has the person back. */
export const recordTakingBack = ({ shared }: Files, facts: ArrivalFacts, now: Instant): Result<Moved, TakingBackRefusal> => {
  if (shared.status !== 'departed') return wrongState(shared, 'departed');
  const { takeBack } = shared;
  if (takeBack === undefined) return fail({ kind: 'no-taking-back-under-way' });
  const transfer = arrived(shared.transfer, facts, now);
  if (!transfer.ok) return transfer;
  const travelDocuments = usedOnArrival(shared.travelDocuments, transfer.value, facts.arrivedAt);
  return moved({
    shared: { ...shared, status: 'taken-back', takeBack, transfer: transfer.value, travelDocuments, changedAt: now },
  });
};
