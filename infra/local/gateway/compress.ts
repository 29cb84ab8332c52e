import { promisify } from 'node:util';
import { deflate, gunzip, gzip, inflate } from 'node:zlib';
import { type Coding, codingSent, codingWished } from './codings.ts';
import { mostBytes } from './read-body.ts';
import type { Refusal } from './refusal.ts';

const pack = { gzip: promisify(gzip), deflate: promisify(deflate) } as const;
const unpack = { gzip: promisify(gunzip), deflate: promisify(inflate) } as const;

/** A reply's body as it goes out, and the coding that its header names, if any. */
export type Sent = { readonly bytes: Buffer; readonly coding?: Coding };

/** Compresses a reply as the gateway does: from so many bytes on, where the caller wishes for it and the function has not done it. */
export const compressed = async (
  body: Buffer,
  from: number,
  {
    acceptEncoding,
    contentEncoding,
  }: { readonly acceptEncoding: string | undefined; readonly contentEncoding: string | undefined },
): Promise<Sent> => {
  const coding = codingWished(acceptEncoding);
  if (coding === undefined || contentEncoding !== undefined || body.length < from) return { bytes: body };
  return { bytes: await pack[coding](body), coding };
};

const unsupported: Refusal = { type: 'UNSUPPORTED_MEDIA_TYPE', detail: 'Unsupported Media Type' };

/**
 * Unpacks what was sent as the gateway does before it looks for an operation, and leaves the header as it is. What has fewer bytes than
 * those from which on the API compresses is handed over as it came. What is not in the coding that it names is refused, and so is what
 * becomes larger than a body may be.
 */
export const unpacked = async (body: Buffer, from: number, contentEncoding: string | undefined): Promise<Buffer | Refusal> => {
  const coding = codingSent(contentEncoding);
  if (coding === 'unknown') return unsupported;
  if (coding === undefined || body.length < from) return body;
  try {
    return await unpack[coding](body, { maxOutputLength: mostBytes });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return error.code === 'ERR_BUFFER_TOO_LARGE' ? { type: 'REQUEST_TOO_LARGE', detail: 'Request Too Long' } : unsupported;
  }
};
