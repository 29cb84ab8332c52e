import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { NoAnswer } from '../ports/no-answer.ts';
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

/** The store has the same transaction at hand already: whether it is written is not known yet. */
const inProgress = (error: unknown): boolean => error instanceof Error && error.name === 'TransactionInProgressException';

/** Whether the store would let the same request through a moment later: every reason that is one is passing. */
const passes = (error: unknown): boolean => {
  const reasons = reasonsOf(error)?.filter((reason) => reason !== 'None');
  if (reasons !== undefined) return reasons.length > 0 && reasons.every((reason) => passing.has(reason));
  return inProgress(error);
};

/**
 * Does it again with jitter while the store is in the way. Throws StoreBusy where it stays so, nothing being written; and NoAnswer where
 * it is at work on the very same to the end.
 */
export const retried = async <T>(once: () => Promise<T>): Promise<T> => {
  let last: unknown;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (error instanceof Error && throttles.has(error.name)) throw new StoreBusy('The store throttles', { cause: error });
      if (!passes(error)) throw error;
      last = error;
      await pause(attempt);
    }
  }
  const what = `The store was in the way ${tries} times`;
  throw inProgress(last) ? new NoAnswer(what) : new StoreBusy(what);
};
