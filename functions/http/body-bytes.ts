import { fail, ok, type Result } from '../../domain/result.ts';
import { type ApiEvent, header } from './event.ts';
import type { RequestFailure } from './problems.ts';

/** Whether it begins as what is compressed by gzip (RFC 1952) or deflate (RFC 1950) does. No JSON begins so. */
const isPacked = ([first, second]: Uint8Array): boolean => (first === 0x1f && second === 0x8b) || first === 0x78;

/** Made no larger than shows that it is too large. Zlib is loaded for nobody else: a start has no need of it. */
const unpacked = (bytes: Buffer, limit: number): Result<Buffer, RequestFailure> => {
  try {
    return ok(process.getBuiltinModule('node:zlib').unzipSync(bytes, { maxOutputLength: limit }));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return fail(
      error.code === 'ERR_BUFFER_TOO_LARGE'
        ? { kind: 'body-too-large', bytes: limit + 1, limit }
        : { kind: 'unsupported-media-type' },
    );
  }
};

/**
 * The bytes of a body, as they were before the sender compressed them, and no more than `limit`. The gateway has unpacked larger ones and
 * left the header as it was, and hands over small ones as they came: what they begin with tells which of the two it is.
 */
export const bodyBytes = (event: ApiEvent, limit: number): Result<Buffer, RequestFailure> => {
  const sent = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (sent.length > limit) return fail({ kind: 'body-too-large', bytes: sent.length, limit });
  return header(event, 'content-encoding') !== undefined && isPacked(sent) ? unpacked(sent, limit) : ok(sent);
};
