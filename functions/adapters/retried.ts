import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { StoreBusy } from '../ports/store-busy.ts';

const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** The SDK has waited these out by itself, for as long as a caller can wait: they are not tried again here. */
const throttles = new Set(['ThrottlingException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded']);

const tries = 10;

/** By chance, and the longer the more often it was in vain, up to 0.4 seconds. */
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(400, 25 * 2 ** attempt)));

/** The cancellation reasons of a transaction, in the order of its items, if it was cancelled. */
export const reasonsOf = (error: unknown): readonly string[] | undefined =>
  error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None') : undefined;

/** Whether the store would let the same request through a moment later: every reason that is one is passing. */
const passes = (error: unknown): boolean => {
  const reasons = reasonsOf(error)?.filter((reason) => reason !== 'None');
  if (reasons !== undefined) return reasons.length > 0 && reasons.every((reason) => passing.has(reason));
  return error instanceof Error && error.name === 'TransactionInProgressException';
};

/** Does it again with jitter while the store is in the way. Throws StoreBusy where it stays so; nothing was written then. */
export const retried = async <T>(once: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (error instanceof Error && throttles.has(error.name)) throw new StoreBusy('The store throttles', { cause: error });
      if (!passes(error)) throw error;
      await pause(attempt);
    }
  }
  throw new StoreBusy(`The store was in the way ${tries} times`);
};
