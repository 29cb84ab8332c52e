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
 * The body as text, from the bytes that were sent: UTF-8 and nothing else, without a byte order mark taken away. The gateway hands over
 * the bytes themselves, in base64, since all media types are binary to it; where it hands over text it has read the bytes already, and
 * what it could not read is refused.
 */
export const bodyText = ({ body, isBase64Encoded }: ApiEvent): Result<string, RequestFailure> => {
  if (!isBase64Encoded) return body?.includes(lost) === true ? fail(notText) : ok(body ?? '');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(body ?? '', 'base64')));
  } catch (error) {
    if (error instanceof TypeError) return fail(notText);
    throw error;
  }
};
