import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bodyBytes } from '../../../functions/http/body-bytes.ts';
import { bodyLimit, readBody } from '../../../functions/http/read-body.ts';

const value = { surname: 'Серікбаева', note: 'é'.repeat(100) };
const json = Buffer.from(JSON.stringify(value));

/** The event of a request with that body, as the gateway makes it. */
const event = (body: Buffer, coding?: string) =>
  ({
    headers: { 'content-type': 'application/json', ...(coding === undefined ? {} : { 'Content-Encoding': coding }) },
    body: body.toString('base64'),
    isBase64Encoded: true,
  }) as never;

describe('A compressed body', () => {
  test.each([
    ['compressed by gzip, as a small one is handed over', gzipSync(json), 'gzip'],
    ['compressed by deflate, as a small one is handed over', deflateSync(json), 'deflate'],
    ['unpacked by the gateway, which leaves the header', json, 'gzip'],
    ['as it is', json, undefined],
    ['as it is, and said to be', json, 'identity'],
  ])('is read %s', (_, body, coding) => {
    expect(readBody(event(body, coding))).toMatchObject({ ok: true, value });
  });

  test('is refused where the sender does not say that it is', () => {
    expect(readBody(event(gzipSync(json)))).toMatchObject({ ok: false, error: { kind: 'malformed-json' } });
  });

  test('is unpacked no further than to what an operation takes', () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '));
    expect(bomb.length).toBeLessThan(bodyLimit);
    const error = { kind: 'body-too-large', bytes: bodyLimit + 1, limit: bodyLimit };
    expect(bodyBytes(event(bomb, 'gzip'), bodyLimit)).toMatchObject({ ok: false, error });
    const full = gzipSync(Buffer.alloc(bodyLimit, ' '));
    expect(bodyBytes(event(full, 'gzip'), bodyLimit)).toMatchObject({ ok: true });
  });

  test('that breaks off is refused', () => {
    const broken = gzipSync(json).subarray(0, 40);
    expect(readBody(event(broken, 'gzip'))).toMatchObject({ ok: false, error: { kind: 'unsupported-media-type' } });
  });
});
