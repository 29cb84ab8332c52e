import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asked } from './asked.ts';
import type { Kept, ObjectStore } from './object-store.ts';
import { otherThanSaid, received } from './received.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { Rights } from './rights.ts';
import type { Verdicts } from './verdicts.ts';

/** What a request is answered from. `arrived` is told of each object that is new. */
export type Behind = {
  readonly objects: ObjectStore;
  readonly verdicts: Verdicts;
  readonly arrived: (key: string) => void;
};

/** An answered request has a status; a refused one its refusal. */
type Done = { readonly status: number } | Refusal;

type On = Behind & Asked & { readonly rights: Rights; readonly payload: string | undefined };

const headersOf = ({ contentType, contentDisposition, etag, lastModified }: Kept) => ({
  'content-type': contentType,
  etag,
  'last-modified': lastModified.toUTCString(),
  'accept-ranges': 'bytes',
  ...(contentDisposition === undefined ? {} : { 'content-disposition': contentDisposition }),
});

/** A stretch as `bytes=first-last`; undefined where it is none of what is there. */
const stretchOf = (range: string, size: number): readonly [number, number] | undefined => {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  if (first === undefined || last === undefined || Number(first) >= size || Number(last) < Number(first)) return undefined;
  return [Number(first), Math.min(Number(last), size - 1)];
};

/** Of what is not there S3 says so only to those who may list, as those who may look at any can. */
const seen = ({ objects, verdicts, key, rights: { read } }: On): Kept | Refusal => {
  if (read === 'none') return refusals.notYours;
  const kept = objects.head(key);
  if (kept === undefined) return read === 'any' ? refusals.noKey : refusals.notYours;
  return read === 'any' || verdicts.of(key) === 'NO_THREATS_FOUND' ? kept : refusals.notYours;
};

export const head = (on: On, outgoing: ServerResponse): Done => {
  const kept = seen(on);
  if ('code' in kept) return kept;
  const asked = on.request.headers['x-amz-checksum-mode'] === 'ENABLED' && kept.checksumValue !== undefined;
  const checksum = asked ? { 'x-amz-checksum-sha256': kept.checksumValue, 'x-amz-checksum-type': 'FULL_OBJECT' } : {};
  outgoing.writeHead(200, { ...headersOf(kept), ...checksum, 'content-length': kept.contentLength }).end();
  return { status: 200 };
};

export const get = (on: On, outgoing: ServerResponse): Done => {
  const allowed = seen(on);
  if ('code' in allowed) return allowed;
  const kept = on.objects.get(on.key);
  if (kept === undefined) return refusals.noKey;
  const { body } = kept;
  const { range } = on.request.headers;
  if (range === undefined) {
    outgoing.writeHead(200, { ...headersOf(kept), 'content-length': body.length }).end(body);
    return { status: 200 };
  }
  const stretch = stretchOf(range, body.length);
  if (stretch === undefined) return refusals.noRange;
  const [first, last] = stretch;
  const part = body.subarray(first, last + 1);
  const ranged = { 'content-range': `bytes ${first}-${last}/${body.length}`, 'content-length': part.length };
  outgoing.writeHead(206, { ...headersOf(kept), ...ranged }).end(part);
  return { status: 206 };
};

export const put = async (on: On, outgoing: ServerResponse, incoming: IncomingMessage): Promise<Done> => {
  const { objects, key, rights, payload, arrived } = on;
  const { headers } = on.request;
  if (!rights.put) return refusals.notYours;
  const onlyAsNew = headers['if-none-match'] === '*';
  // As the policy of the bucket has it.
  if (!onlyAsNew) return refusals.notYours;
  if (objects.head(key) !== undefined) return refusals.exists;
  const whole = await received(incoming);
  if ('code' in whole) return whole;
  const other = otherThanSaid(whole, headers['x-amz-checksum-sha256'], payload);
  if (other !== undefined) return other;
  // Another may have come while this one was read.
  if (objects.head(key) !== undefined) return refusals.exists;
  const disposition = headers['content-disposition'];
  const { etag } = objects.put(
    {
      key,
      body: whole.body,
      contentType: headers['content-type'] ?? 'binary/octet-stream',
      ...(disposition === undefined ? {} : { contentDisposition: disposition }),
    },
    whole.sha256.toString('base64'),
  );
  outgoing.writeHead(200, { etag, 'x-amz-checksum-sha256': whole.sha256.toString('base64'), 'content-length': 0 }).end();
  arrived(key);
  return { status: 200 };
};

export const remove = ({ objects, verdicts, key, rights }: On, outgoing: ServerResponse): Done => {
  if (!rights.remove) return refusals.notYours;
  objects.remove(key);
  verdicts.forget(key);
  outgoing.writeHead(204).end();
  return { status: 204 };
};
