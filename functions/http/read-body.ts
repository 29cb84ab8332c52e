import { fail, ok, type Result } from '../../domain/result.ts';
import { type ApiEvent, bodyText, header } from './event.ts';
import type { RequestFailure } from './problems.ts';

/** No operation takes more: a case must fit into one item of the store, which holds 400 KB. */
export const bodyLimit = 150_000;

/** The JSON that was sent, before any schema. A declared content type other than JSON is refused rather than guessed at. */
export const readBody = (event: ApiEvent): Result<unknown, RequestFailure> => {
  const text = bodyText(event);
  const bytes = Buffer.byteLength(text);
  if (bytes > bodyLimit) return fail({ kind: 'body-too-large', bytes, limit: bodyLimit });
  if (text.trim() === '') return fail({ kind: 'body-missing' });
  const type = header(event, 'content-type');
  if (type === undefined || !/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type))
    return fail({ kind: 'unsupported-media-type' });
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ kind: 'malformed-json' });
    throw error;
  }
};
