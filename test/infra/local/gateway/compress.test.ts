import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed, unpacked } from '../../../../infra/local/gateway/compress.ts';

const from = 1024;
const long = Buffer.from(JSON.stringify({ text: 'ә'.repeat(2000) }));
const noise = Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * index * 31 + (index >> 3)) % 256));

describe('A reply', () => {
  const asked = (acceptEncoding?: string, contentEncoding?: string) => ({ acceptEncoding, contentEncoding });

  it('is compressed where the caller wishes for it, and comes out as it was', async () => {
    const { bytes, coding } = await compressed(long, from, asked('gzip'));
    expect([coding, gunzipSync(bytes)]).toEqual(['gzip', long]);
    const other = await compressed(long, from, asked('deflate'));
    expect([other.coding, inflateSync(other.bytes)]).toEqual(['deflate', long]);
  });

  it.each([
    ['nobody wishes for it', long, asked()],
    ['it is small', long.subarray(0, from - 1), asked('gzip')],
    ['the function has done it', long, asked('gzip', 'gzip')],
  ])('goes out as it is where %s', async (_, body, wished) => {
    expect(await compressed(body, from, wished)).toEqual({ bytes: body });
  });
});

describe('A request', () => {
  it.each([
    ['gzip', gzipSync(noise)],
    ['deflate', deflateSync(noise)],
  ])('in %s is unpacked before anything is done with it', async (coding, sent) => {
    expect(sent.length).toBeGreaterThanOrEqual(from);
    expect(await unpacked(sent, from, coding)).toEqual(noise);
  });

  it('that is small is handed over as it came, whatever its coding', async () => {
    const small = gzipSync(long);
    expect(small.length).toBeLessThan(from);
    expect(await unpacked(small, from, 'gzip')).toBe(small);
  });

  it.each([
    ['in a coding that the gateway does not know', long, 'br'],
    ['that is small in such a coding', Buffer.from('{}'), 'br'],
    ['that is not in the coding that it names', long, 'gzip'],
    ['that breaks off', gzipSync(noise).subarray(0, 1500), 'gzip'],
  ])('%s is refused', async (_, sent, coding) => {
    expect(await unpacked(sent, from, coding)).toMatchObject({ type: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it('that would become larger than a body may be is refused, however small it came', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(250_000);
    const before = process.memoryUsage().rss;
    expect(await unpacked(bomb, from, 'gzip')).toMatchObject({ type: 'REQUEST_TOO_LARGE' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});
