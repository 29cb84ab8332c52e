import type { InFuture } from '../file/in-future.ts';
import type { Movement } from '../file/movement.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type ArrivalFacts = { readonly arrivedAt: Instant; readonly place: string; readonly official: string };

export type ArrivedBeforeDeparture = { readonly kind: 'arrived-before-departure'; readonly departedAt: Instant };

/** The movement with its arrival, as the receiving State records it. */
export const arrived = (
  transfer: Movement,
  { arrivedAt, place, official }: ArrivalFacts,
  now: Instant,
): Result<Movement, InFuture | ArrivedBeforeDeparture> => {
  if (isToCome(arrivedAt, now)) return fail({ kind: 'date-in-future', field: 'arrivedAt', date: arrivedAt });
  const departedAt = transfer.departure?.at;
  if (departedAt !== undefined && arrivedAt < departedAt) return fail({ kind: 'arrived-before-departure', departedAt });
  return ok({ ...transfer, stage: 'arrived', arrival: { at: arrivedAt, place, official, recordedAt: now } });
};
