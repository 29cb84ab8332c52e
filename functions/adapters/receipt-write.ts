import type { Receipt } from '../ports/receipts.ts';
import { receiptItemKey } from './keys.ts';
import type { Write } from './transaction.ts';

const receiptDays = 90;

/** Seconds since 1970 so many days after the instant: when the store forgets an item. */
export const secondsAfter = (at: string, days: number): number => Math.floor(Date.parse(at) / 1000) + days * 86_400;

/** The receipt of a change, written with it. `key-taken` where the same Idempotency-Key was used meanwhile. */
export const receiptWrite = ({ key, request, answer, etag }: Receipt, at: string): Write<'key-taken'> => ({
  put: { ...receiptItemKey(key), request, answer, etag, expiresAt: secondsAfter(at, receiptDays) },
  condition: 'attribute_not_exists(pk)',
  otherwise: 'key-taken',
});
