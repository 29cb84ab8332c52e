import { createHash } from 'node:crypto';
import { downloadSeconds, uploadMinutes } from '../../domain/policy/attachments.ts';
import { instantAt } from '../../domain/time/instant.ts';
import { Fault } from '../fault.ts';
import { type AttachmentObjects, ends, type KeptAs, type LookedAt } from '../ports/attachment-objects.ts';
import { attachmentsBucket } from '../settings.ts';
import { askingS3, type S3Answer } from './asked-of-s3.ts';
import { placeOfObject } from './object-place.ts';
import { presigned } from './presigned.ts';
import { s3Signer } from './s3-signer.ts';
import { savedAs } from './saved-as.ts';

const uploadSeconds = uploadMinutes * 60;

const base64Of = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

const hexOf = (base64: string | undefined): string | undefined =>
  base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('hex');

const kept = ({ name, mediaType }: KeptAs) => ({ 'content-type': mediaType, 'content-disposition': savedAs(name) });

/** No object is laid down in the place of another. */
const asNew = { 'if-none-match': '*' };

const refused = (what: string, { status }: S3Answer): Fault => new Fault(`S3 answered ${status} to ${what}`);

/** The objects in the bucket of attachments, by requests that this function signs; no client of the SDK is loaded for five of them. */
export const attachmentObjects = (): AttachmentObjects => {
  const bucket = attachmentsBucket();
  const signer = s3Signer();
  const ask = askingS3(signer);
  const placeOf = (key: string) => placeOfObject(bucket, key);

  const stretch = async (key: string, from: number, to: number): Promise<Uint8Array> => {
    const answer = await ask({ method: 'GET', place: placeOf(key), headers: { range: `bytes=${from}-${to}` } });
    if (answer.status !== 206) throw refused('the reading of an end', answer);
    return answer.body;
  };

  const endsOf = async (key: string, size: number): Promise<Pick<LookedAt, 'first' | 'last'>> => {
    if (size === 0) return { first: new Uint8Array(), last: new Uint8Array() };
    const first = await stretch(key, 0, Math.min(size, ends) - 1);
    return { first, last: size <= ends ? first : await stretch(key, size - ends, size - 1) };
  };

  return {
    uploadTo: async ({ key, size, name, mediaType, sha256 }, now) => {
      const at = Date.parse(now);
      const headers = {
        'content-length': String(size),
        ...kept({ name, mediaType }),
        'x-amz-checksum-sha256': base64Of(sha256),
        ...asNew,
      };
      const request = { method: 'PUT', place: placeOf(key), headers, at, seconds: uploadSeconds } as const;
      const url = await presigned(signer, request);
      return { url, method: 'PUT', headers, until: instantAt(at + uploadSeconds * 1_000) };
    },
    downloadOf: async (key, now) => {
      const at = Date.parse(now);
      const request = { method: 'GET', place: placeOf(key), headers: {}, at, seconds: downloadSeconds } as const;
      return { url: await presigned(signer, request), until: instantAt(at + downloadSeconds * 1_000) };
    },
    look: async (key) => {
      const answer = await ask({ method: 'HEAD', place: placeOf(key), headers: { 'x-amz-checksum-mode': 'ENABLED' } });
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refused('a look', answer);
      const size = Number(answer.headers['content-length']);
      return { size, sha256: hexOf(answer.headers['x-amz-checksum-sha256']), ...(await endsOf(key, size)) };
    },
    remove: async (key) => {
      const answer = await ask({ method: 'DELETE', place: placeOf(key), headers: {} });
      if (answer.status !== 204 && answer.status !== 404) throw refused('a removal', answer);
    },
    put: async (key, bytes, as) => {
      const checksum = createHash('sha256').update(bytes).digest('base64');
      const headers = { ...kept(as), 'x-amz-checksum-sha256': checksum, ...asNew };
      const answer = await ask({ method: 'PUT', place: placeOf(key), headers, body: bytes });
      // Nobody else knows the key: what is there already is what an earlier try laid down, of which we heard nothing.
      const ours = answer.status === 412 && answer.again;
      if (answer.status !== 200 && !ours) throw refused('what it was to keep', answer);
    },
  };
};
