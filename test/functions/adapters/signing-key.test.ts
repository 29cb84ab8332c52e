import { createHash, generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint, decodeProtectedHeader, importJWK } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { publishedKeySet } from '../../../functions/adapters/published-keys.ts';
import { replySigner } from '../../../functions/adapters/signing-key.ts';
import type { KeySet } from '../../../functions/ports/key-set.ts';
import { KeySetIncomplete } from '../../../functions/ports/key-set-incomplete.ts';
import type { Signer } from '../../../functions/ports/signer.ts';
import { type Kms, startKms } from '../../embedded/kms.ts';
import { proven } from '../proven.ts';

const keyId = 'arn:aws:kms:eu-central-1:000000000000:key/of-this-test';
const jwk = JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));

let kms: Kms;

beforeAll(async () => {
  kms = await startKms();
  vi.stubEnv('READMIT_PRODUCTION', 'false');
});

afterAll(() => kms.close());

afterEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('READMIT_PRODUCTION', 'false');
});

const inKms = (...published: readonly string[]): Signer & KeySet => {
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', kms.endpoint);
  vi.stubEnv('SIGNING_KEY_ID', keyId);
  vi.stubEnv('PUBLISHED_KEY_IDS', [keyId, ...published].join(','));
  return { ...replySigner(), ...publishedKeySet() };
};

const onThisMachine = (): Signer & KeySet => {
  vi.stubEnv('SIGNING_KEY_JWK', jwk);
  vi.stubEnv('PUBLISHED_KEY_JWKS', `[${jwk}]`);
  return { ...replySigner(), ...publishedKeySet() };
};

const payloads = [
  '',
  '{"outcome":"accepted"}',
  '{"name":"Әйгерім Нұрлан, Straße"}',
  JSON.stringify({ long: 'x'.repeat(10_000) }),
];

describe.each([
  ['in KMS', () => inKms()],
  ['on this machine', onThisMachine],
])('A reply signed with a key %s', (_where, signerOf) => {
  test.each(payloads)('is proven by the key set to be exactly what was sent (%#)', async (payload) => {
    const signer = signerOf();
    expect(await proven(await signer.sign(payload), payload, signer)).toBe(payload);
  });

  test('is no proof of another text, however little it differs', async () => {
    const signer = signerOf();
    const jws = await signer.sign('{"outcome":"accepted"}');
    await expect(proven(jws, '{"outcome": "accepted"}', signer)).rejects.toThrow('signature verification failed');
  });

  test('is detached: the text is not in it, and its header names the algorithm and the key alone', async () => {
    const signer = signerOf();
    const jws = await signer.sign('{"outcome":"refused"}');
    const [key] = (await signer.keySet()).keys;
    expect(jws).toMatch(/^[\w-]+\.\.[\w-]{86}$/);
    expect(decodeProtectedHeader(jws)).toEqual({ alg: 'ES256', kid: key?.kid });
  });

  test('is checked by one public key, called by its thumbprint, with nothing of the private one', async () => {
    const { keys } = await signerOf().keySet();
    expect(keys).toHaveLength(1);
    const [key] = keys;
    if (key === undefined) throw new Error('No key');
    expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    expect(key).toMatchObject({ alg: 'ES256', crv: 'P-256', kty: 'EC', use: 'sig' });
    expect(key.kid).toBe(await calculateJwkThumbprint({ ...key }));
    expect(await importJWK({ ...key })).toMatchObject({ type: 'public' });
  });
});

describe('KMS', () => {
  test('is asked for the public key once by who publishes and once by who signs, and for each signature by the digest, which always has its length', async () => {
    const before = kms.calls.length;
    const signer = inKms();
    await signer.keySet();
    await signer.keySet();
    const jws = await signer.sign('a reply');
    await signer.sign('another reply');
    const asked = kms.calls.slice(before);
    expect(asked.map(({ operation }) => operation)).toEqual(['GetPublicKey', 'GetPublicKey', 'Sign', 'Sign']);
    const input = `${jws.split('.')[0]}.${Buffer.from('a reply').toString('base64url')}`;
    expect(asked[2]?.said).toEqual({
      KeyId: keyId,
      Message: createHash('sha256').update(input).digest('base64'),
      MessageType: 'DIGEST',
      SigningAlgorithm: 'ECDSA_SHA_256',
    });
  });

  test('is asked again for the public key where it failed to give it', async () => {
    const signer = inKms();
    kms.failOnce();
    await expect(signer.keySet()).rejects.toMatchObject({ cause: { message: 'refused' } });
    expect((await signer.keySet()).keys).toHaveLength(1);
  });
});

describe('The set of several keys', () => {
  const former = 'arn:aws:kms:eu-central-1:000000000000:key/of-before';

  test('has that which signs first, and proves what any of them signed', async () => {
    const before = inKms();
    vi.stubEnv('SIGNING_KEY_ID', former);
    const old = await replySigner().sign('an old reply');
    const now = inKms(former);
    const [first, second] = (await now.keySet()).keys;
    expect([first?.kid, second?.kid]).toEqual([(await before.keySet()).keys[0]?.kid, decodeProtectedHeader(old).kid]);
    expect(await proven(old, 'an old reply', now)).toBe('an old reply');
    expect(await proven(await now.sign('a new reply'), 'a new reply', now)).toBe('a new reply');
  });

  test.each([
    keyId,
    former,
  ])('is not given while one of its keys cannot be had, and is whole the next time: %s', async (failing) => {
    const signer = inKms(former);
    kms.failOnce(failing);
    await expect(signer.keySet()).rejects.toThrow(KeySetIncomplete);
    expect((await signer.keySet()).keys).toHaveLength(2);
  });

  test('asks again only for the key that was missing', async () => {
    const signer = inKms(former);
    kms.failOnce(former);
    await expect(signer.keySet()).rejects.toThrow('for key 2 of 2');
    const before = kms.calls.length;
    await signer.keySet();
    expect(kms.calls.slice(before).map(({ said }) => said['KeyId'])).toEqual([former]);
  });
});

describe('The settings', () => {
  test('must name a key', () => {
    expect(() => replySigner()).toThrow('SIGNING_KEY_ID is not set');
    expect(() => publishedKeySet()).toThrow('PUBLISHED_KEY_IDS is not set');
  });

  test('hold no private key in production', () => {
    vi.stubEnv('READMIT_PRODUCTION', 'true');
    expect(onThisMachine).toThrow('Production signs with a key of KMS');
  });

  test('hold no private key beside the name of one in KMS', () => {
    vi.stubEnv('SIGNING_KEY_ID', keyId);
    expect(onThisMachine).toThrow('both set');
  });

  test('name a key on the curve that the signatures are of', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    vi.stubEnv('SIGNING_KEY_JWK', JSON.stringify(privateKey.export({ format: 'jwk' })));
    await expect(replySigner().sign('a reply')).rejects.toThrow('not on the curve P-256');
  });
});
