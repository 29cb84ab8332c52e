import type { Instant } from '../time/instant.ts';
import type { TakenBackTransit, Transit } from './transit.ts';
import { type WrittenTransit, written } from './written-transit.ts';

/**
 * The transit once its requesting State recorded, in the case of the taking back, that it has the person. Undefined where that case
 * is not the one that the transit names.
 */
export const takenBackFrom = (
  transit: Transit,
  { caseId, arrivedAt }: { readonly caseId: string; readonly arrivedAt: Instant },
  now: Instant,
): WrittenTransit<TakenBackTransit> | undefined => {
  if (transit.status !== 'to-be-taken-back' || transit.takeBackCase !== caseId) return undefined;
  return written({ ...transit, status: 'taken-back', takeBackCase: caseId, takenBackAt: arrivedAt, changedAt: now });
};
