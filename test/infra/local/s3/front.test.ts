import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { instantAt } from '../../../../domain/time/instant.ts';
import { attachmentObjects } from '../../../../functions/adapters/attachment-objects.ts';
import type { UploadPlace } from '../../../../functions/ports/attachment-objects.ts';
import { type S3Here, startS3 } from '../../../embedded/s3.ts';

let s3: S3Here;
let at: number;

beforeAll(async () => {
  s3 = await startS3({ now: () => at });
});
afterAll(() => s3.close());
beforeEach(() => {
  at = Date.now();
});

const sha256Of = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

let count = 0;
const newKey = (): string => {
  count += 1;
  return `0a0a0a0a-0000-4000-8000-00000000000${count % 10}/${randomBytes(8).toString('hex')}`;
};

const placeFor = (body: Uint8Array, key = newKey()): Promise<UploadPlace> =>
  attachmentObjects().uploadTo(
    { key, size: body.length, name: 'Паспорт.pdf', mediaType: 'application/pdf', sha256: sha256Of(body) },
    instantAt(at),
  );

const send = async ({ url, method, headers }: UploadPlace, body: Uint8Array, other: object = {}) => {
  const { 'content-length': _byFetch, ...rest } = headers;
  const answer = await fetch(url, { method, headers: { ...rest, ...other }, body: Buffer.from(body) });
  return { status: answer.status, code: /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] };
};

const some = Buffer.from('%PDF-1.7 of a test %%EOF');

describe('An upload', () => {
  test('is kept with its size, its SHA-256, its type and its name', async () => {
    const key = newKey();
    expect(await send(await placeFor(some, key), some)).toEqual({ status: 200, code: undefined });
    expect(await attachmentObjects().look(key)).toEqual({
      size: some.length,
      sha256: sha256Of(some),
      first: some,
      last: some,
    });
    const fetched = await fetch((await attachmentObjects().downloadOf(key, instantAt(at))).url);
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(some);
    expect(Object.fromEntries(fetched.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''%D0%9F%D0%B0%D1%81%D0%BF%D0%BE%D1%80%D1%82.pdf",
    });
  });

  test('of 50 MB is kept', async () => {
    const body = randomBytes(52_428_800);
    const key = newKey();
    expect(await send(await placeFor(body, key), body)).toEqual({ status: 200, code: undefined });
    const seen = await attachmentObjects().look(key);
    expect(seen).toMatchObject({ size: body.length, sha256: sha256Of(body) });
    expect(Buffer.from(seen?.last ?? [])).toEqual(body.subarray(-4_096));
  });

  test.each<[string, (place: UploadPlace) => Promise<unknown>, object]>([
    [
      'of other content of the same size',
      (place) => send(place, Buffer.from(some).fill('x')),
      { status: 400, code: 'BadDigest' },
    ],
    [
      'of one byte more than was signed',
      (place) => send(place, Buffer.concat([some, Buffer.from('x')])),
      { status: 403, code: 'SignatureDoesNotMatch' },
    ],
    ['of one byte less', (place) => send(place, some.subarray(1)), { status: 403, code: 'SignatureDoesNotMatch' }],
    [
      'as another type',
      (place) => send(place, some, { 'content-type': 'text/html' }),
      { status: 403, code: 'SignatureDoesNotMatch' },
    ],
    [
      'with another hash',
      (place) => send(place, some, { 'x-amz-checksum-sha256': createHash('sha256').digest('base64') }),
      { status: 403, code: 'SignatureDoesNotMatch' },
    ],
    [
      'without what it may not be sent twice by',
      ({ headers: { 'if-none-match': _, ...headers }, ...place }) => send({ ...place, headers }, some),
      { status: 403, code: 'SignatureDoesNotMatch' },
    ],
    [
      'with a header of S3 that was not signed',
      (place) => send(place, some, { 'x-amz-meta-more': 'x' }),
      { status: 403, code: 'AccessDenied' },
    ],
    ['with a tag of its own', (place) => send(place, some, { 'x-amz-tagging': 'a=b' }), { status: 501, code: 'NotImplemented' }],
    [
      'with a signature that was changed',
      ({ url, ...place }) => send({ ...place, url: url.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }, some),
      { status: 403, code: 'SignatureDoesNotMatch' },
    ],
    [
      'to another key than was signed',
      ({ url, ...place }) => send({ ...place, url: url.replace('?', 'x?') }, some),
      { status: 403, code: 'SignatureDoesNotMatch' },
    ],
    [
      'for longer than was signed',
      ({ url, ...place }) => send({ ...place, url: url.replace('Expires=900', 'Expires=9000') }, some),
      { status: 403, code: 'SignatureDoesNotMatch' },
    ],
    [
      'with somebody else’s key',
      ({ url, ...place }) => send({ ...place, url: url.replace('Credential=', 'Credential=x') }, some),
      { status: 403, code: 'InvalidAccessKeyId' },
    ],
    [
      'unsigned',
      ({ url, ...place }) => send({ ...place, url: url.replace(/\?.*/, '') }, some),
      { status: 403, code: 'AccessDenied' },
    ],
    [
      'with half a signature',
      ({ url, ...place }) => send({ ...place, url: url.replace(/X-Amz-Date=\w+&/, '') }, some),
      { status: 400, code: 'AuthorizationQueryParametersError' },
    ],
    [
      'to another bucket',
      ({ url, ...place }) => send({ ...place, url: url.replace(s3.bucket, 'another-bucket') }, some),
      { status: 404, code: 'NoSuchBucket' },
    ],
  ])('%s is refused, and nothing is kept', async (_what, sent, refused) => {
    const key = newKey();
    expect(await sent(await placeFor(some, key))).toEqual(refused);
    expect(s3.objects.head(key)).toBeUndefined();
  });

  test('after its time is refused', async () => {
    const place = await placeFor(some);
    at += 15 * 60_000 + 1_000;
    expect(await send(place, some)).toEqual({ status: 403, code: 'AccessDenied' });
  });

  test('that comes twice is refused the second time, and the first stays', async () => {
    const key = newKey();
    const place = await placeFor(some, key);
    expect(await send(place, some)).toMatchObject({ status: 200 });
    expect(await send(place, some)).toEqual({ status: 412, code: 'PreconditionFailed' });
    expect(s3.objects.get(key)?.body).toEqual(some);
  });

  test('that comes twice at once is kept once', async () => {
    const place = await placeFor(some);
    const statuses = (await Promise.all([send(place, some), send(place, some)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
  });
});

describe('A download', () => {
  test('after its time is refused', async () => {
    const key = newKey();
    await send(await placeFor(some, key), some);
    const { url } = await attachmentObjects().downloadOf(key, instantAt(at));
    at += 61_000;
    expect((await fetch(url)).status).toBe(403);
  });

  test('names nothing in its URL but ids and the signature', async () => {
    const { url } = await attachmentObjects().downloadOf('a/b', instantAt(at));
    expect([...new URL(url).searchParams.keys()].sort()).toEqual(
      ['Algorithm', 'Credential', 'Date', 'Expires', 'Signature', 'SignedHeaders']
        .map((name) => `X-Amz-${name}`)
        .concat('x-amz-content-sha256'),
    );
  });
});

describe('What the service asks itself', () => {
  test('is undefined of what is not there, and a removal of it is one', async () => {
    const key = newKey();
    expect(await attachmentObjects().look(key)).toBeUndefined();
    await attachmentObjects().remove(key);
  });

  test('removes what is there', async () => {
    const key = newKey();
    await attachmentObjects().put(key, some, { name: 'a.pdf', mediaType: 'application/pdf' });
    expect(s3.objects.get(key)?.body).toEqual(some);
    await attachmentObjects().remove(key);
    expect(s3.objects.head(key)).toBeUndefined();
  });

  test('lays down nothing in the place of another', async () => {
    const key = newKey();
    const put = () => attachmentObjects().put(key, some, { name: 'a.pdf', mediaType: 'application/pdf' });
    await put();
    await expect(put()).rejects.toThrow('S3 answered 412');
  });

  test('is refused with another secret, and the fault says nothing of the object', async () => {
    const key = newKey();
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'another');
    const fault = await attachmentObjects().look(key).catch(String);
    vi.unstubAllEnvs();
    expect(fault).toBe('Fault: S3 answered 403 to a look');
  });
});
