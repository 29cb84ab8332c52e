import { fail, ok, type Result } from '../../domain/result.ts';
import { jsonDoubts } from './json-doubts.ts';
import type { JsonFault } from './json-fault.ts';

/**
 * Reads JSON of which every reader makes the same: RFC 8259, and what that leaves to the reader is refused (RFC 7493, I-JSON). Of two
 * equal keys none wins, at any depth and however they are escaped; half of a surrogate pair is no text; a number is finite; nothing
 * nests deeper than 64 levels. `bytesAtMost` counts UTF-8. A key `__proto__` is a key like any other.
 */
export const readJson = (text: string, { bytesAtMost }: { readonly bytesAtMost: number }): Result<unknown, JsonFault> => {
  const bytes = Buffer.byteLength(text);
  if (bytes > bytesAtMost) return fail({ kind: 'too-large', pointer: '', bytes, limit: bytesAtMost });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ kind: 'not-json', pointer: '' });
    throw error;
  }
  const [doubt] = jsonDoubts(text);
  return doubt === undefined ? ok(value) : fail(doubt);
};
