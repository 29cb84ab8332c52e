import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Refusal, refusals } from './refusal.ts';

/** What was received whole, with its SHA-256. */
export type Received = { readonly body: Buffer; readonly sha256: Buffer };

/** Far above what the service signs (50 MB): an object is held whole while it is written. */
const octetsAtMost = 128 * 1024 * 1024;

const lengthIn = ({ headers }: IncomingMessage): number | undefined => {
  const given = headers['content-length'];
  return given === undefined ? undefined : Number(given);
};

/** Reads a body as it comes, hashing it on the way. */
export const received = async (incoming: IncomingMessage): Promise<Received | Refusal> => {
  const length = lengthIn(incoming);
  if (length === undefined) return refusals.noLength;
  if (length > octetsAtMost) return refusals.tooLarge;
  const body = Buffer.allocUnsafe(length);
  const hash = createHash('sha256');
  let octets = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunk.copy(body, octets);
    hash.update(chunk);
    octets += chunk.length;
  }
  return octets === length ? { body, sha256: hash.digest() } : refusals.incomplete;
};

/** What was said beforehand of the body: by the header of S3, and by the signature. */
export const otherThanSaid = (
  { sha256 }: Received,
  checksum: string | undefined,
  payload: string | undefined,
): Refusal | undefined => {
  if (payload !== undefined && payload !== sha256.toString('hex')) return refusals.otherPayload;
  return checksum !== undefined && checksum !== sha256.toString('base64') ? refusals.badDigest : undefined;
};
