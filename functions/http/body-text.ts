import { fail, ok, type Result } from '../../domain/result.ts';
import type { ApiEvent } from './event.ts';
import type { RequestFailure } from './problems.ts';

/** What stands where bytes that are no character were read as text: nobody knows any more what was sent. */
const lost = '\uFFFD';

const notText: RequestFailure = {
  kind: 'malformed-json',
  errors: [{ path: 'body', kind: 'not-utf8', facts: {} }],
};

/**
 * The body as text, from its bytes: UTF-8 and nothing else, without a byte order mark taken away. The gateway hands over
 * the bytes themselves, in base64, since all media types are binary to it; where it hands over text it has read the bytes already, and
 * what it could not read is refused.
 */
export const bodyText = ({ body, isBase64Encoded }: ApiEvent, bytes: Buffer): Result<string, RequestFailure> => {
  if (!isBase64Encoded && body?.includes(lost) === true) return fail(notText);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return fail(notText);
    throw error;
  }
};
