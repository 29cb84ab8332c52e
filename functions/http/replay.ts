import { fail, ok, type Result } from '../../domain/result.ts';
import type { Receipts } from '../ports/receipts.ts';
import type { Answered } from './request.ts';

/**
 * The answer that the same request got before under that key; undefined where the key is new. The same key with another
 * request is refused. Nothing of the case is read: the answer is the one that was given, whatever happened since.
 */
export const replayed = async (
  receipts: Receipts,
  key: string,
  request: string,
): Promise<Result<Answered, { readonly kind: 'idempotency-key-reused' }> | undefined> => {
  const receipt = await receipts.find(key);
  if (receipt === undefined) return undefined;
  if (receipt.request !== request) return fail({ kind: 'idempotency-key-reused' });
  return ok({ answer: receipt.answer, etag: receipt.etag });
};
