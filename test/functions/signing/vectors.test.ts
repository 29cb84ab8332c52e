import { readFileSync } from 'node:fs';
import type { JSONWebKeySet, JWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { canonical, hashOf } from '../../../functions/history/canonical.ts';
import { proofOf } from '../../../infra/local/partner/signature.ts';

const vectors = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../samples/messages/vectors/${name}.json`, import.meta.url), 'utf8')) as T;

type Canonical = { readonly about: string; readonly json: string; readonly canonical: string; readonly sha256: string };
type Signed = { readonly about: string; readonly body: string; readonly signature: string; readonly proven: boolean };

describe('the vectors for partners', () => {
  test.each(vectors<readonly Canonical[]>('canonical-json'))('canonical JSON: $about', ({ json, canonical: text, sha256 }) => {
    const value: unknown = JSON.parse(json);
    expect([canonical(value), hashOf(value)]).toEqual([text, sha256]);
  });

  const { keys, messages } = vectors<{ readonly keys: JWK[]; readonly messages: readonly Signed[] }>('signatures');

  test.each(messages)('signature: $about', async ({ body, signature, proven }) => {
    const set: JSONWebKeySet = { keys };
    expect((await proofOf(body, signature, async () => set)).proven).toBe(proven);
  });

  test('have keys that can prove and not sign', () => {
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });
});
