import { fail, type Result } from '../../domain/result.ts';
import { faultOfJson } from '../schema/json-fault.ts';
import { readJson } from '../schema/json-text.ts';
import { bodyBytes } from './body-bytes.ts';
import { bodyText } from './body-text.ts';
import { declaresJson } from './content-type.ts';
import type { ApiEvent } from './event.ts';
import type { RequestFailure } from './problems.ts';

/** No operation takes more. What a case can come to hold is added up from it (`domain/policy/bounds.ts`): the fullest fits into one reply. */
export const bodyLimit = 150_000;

/**
 * The JSON that was sent, before any schema. A declared content type other than JSON in UTF-8 is refused rather than guessed at, and so
 * is JSON of which two readers can make different things.
 */
export const readBody = (event: ApiEvent): Result<unknown, RequestFailure> => {
  const bytes = bodyBytes(event, bodyLimit);
  if (!bytes.ok) return bytes;
  const text = bodyText(event, bytes.value);
  if (text.ok && text.value.trim() === '') return fail({ kind: 'body-missing' });
  if (!declaresJson(event)) return fail({ kind: 'unsupported-media-type' });
  if (!text.ok) return text;
  const read = readJson(text.value, { bytesAtMost: bodyLimit });
  if (read.ok) return read;
  const { pointer } = read.error;
  return fail({ kind: 'malformed-json', errors: [{ path: `body${pointer}`, ...faultOfJson(read.error) }] });
};
