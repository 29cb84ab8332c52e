import { beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../../calls.ts';

let api: Awaited<ReturnType<typeof startApi>>;

beforeAll(async () => {
  api = await startApi();
});

const first = () => api.call('GET', '/docs', {});

describe('the API reference', () => {
  test('is read by anyone without a token, as a page', async () => {
    const { status, headers, text } = await first();
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test('lets a browser run and load nothing that is not of the page itself', async () => {
    const { headers } = await first();
    const { 'content-security-policy': policy = '' } = headers;
    expect(policy).toMatch(
      /^default-src 'none'; script-src( 'sha256-[\w+/=]+')+; style-src 'sha256-[\w+/=]+'; connect-src 'self'; /,
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  test('may be kept by anyone, and is not sent again to whoever has it', async () => {
    const { headers } = await first();
    expect(headers['cache-control']).toBe('public, max-age=300');
    const again = await api.call('GET', '/docs', { headers: { 'If-None-Match': headers['etag'] } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('has a page for an operation', async () => {
    const { status, text } = await api.call('GET', '/docs/{page}', { page: 'openCase' });
    expect(status).toBe(200);
    expect(text).toContain('<h1>openCase</h1>');
  });

  test.each(['nobody', 'index', 'constructor', '__proto__'])('says that it has no page %s', async (page) => {
    const { status, text } = await api.call('GET', '/docs/{page}', { page });
    expect(status).toBe(page === '__proto__' ? 400 : 404);
    expect(text).toContain(page === '__proto__' ? 'invalid-request' : 'page-not-found');
  });
});
