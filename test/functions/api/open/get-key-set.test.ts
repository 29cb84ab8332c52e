import { importJWK } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { startApi } from '../../calls.ts';

let api: Awaited<ReturnType<typeof startApi>>;

beforeAll(async () => {
  api = await startApi();
});

test('anyone reads the key set without a token, and finds public keys alone', async () => {
  const { status, body, headers } = await api.call('GET', '/.well-known/jwks.json', {});
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json');
  const [key, ...more] = body['keys'] as Record<string, string>[];
  expect(more).toEqual([]);
  expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
  expect(key).not.toHaveProperty('d');
  expect(await importJWK({ ...key, kty: 'EC' })).toMatchObject({ type: 'public' });
});
