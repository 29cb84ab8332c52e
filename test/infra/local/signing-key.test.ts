import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signingKeyIn, withSigningKeys, writeSigningKeys } from '../../../infra/local/signing-key.ts';

const newState = (): string => mkdtempSync(join(tmpdir(), 'readmit-key-'));

describe('a key with which this instance signs replies', () => {
  test('is made once, on the curve of ES256, and kept with the state', () => {
    const state = newState();
    const key = signingKeyIn(state, 'first');
    expect(createPrivateKey({ key: JSON.parse(key), format: 'jwk' }).asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(signingKeyIn(state, 'first')).toBe(key);
    expect(signingKeyIn(state, 'second')).not.toBe(key);
    expect(signingKeyIn(newState(), 'first')).not.toBe(key);
  });

  test('is readable to its owner alone, and so is the list of them', () => {
    const state = newState();
    for (const name of ['first', 'second']) signingKeyIn(state, name);
    writeSigningKeys(state, { signs: 'second', keys: { first: {}, second: {} } });
    expect(readdirSync(state).map((file) => (statSync(join(state, file)).mode & 0o777).toString(8))).toEqual(
      Array(3).fill('600'),
    );
  });

  test('takes the place of the key of KMS in an environment that names one to sign with', () => {
    const state = newState();
    writeSigningKeys(state, { signs: 'second', keys: { first: {}, second: {} } });
    const { SIGNING_KEY_JWK: key, ...others } = withSigningKeys(state, { SIGNING_KEY_ID: 'local-key', TABLE_NAME: 'readmit' });
    expect(others).toEqual({ TABLE_NAME: 'readmit' });
    expect(key).toBe(signingKeyIn(state, 'second'));
  });

  test('is given as its public half to a function that publishes, after that which signs', () => {
    const state = newState();
    writeSigningKeys(state, { signs: 'second', keys: { first: {}, second: {} } });
    const { PUBLISHED_KEY_JWKS: keys = '', ...others } = withSigningKeys(state, { PUBLISHED_KEY_IDS: 'one,two' });
    expect(others).toEqual({});
    const [second, first] = ['second', 'first'].map((name) => JSON.parse(signingKeyIn(state, name)) as { x: string; d: string });
    expect((JSON.parse(keys) as { x: string }[]).map(({ x }) => x)).toEqual([second?.x, first?.x]);
    expect(keys).not.toContain('"d"');
  });

  test('is made for no function that uses none', () => {
    const state = newState();
    expect(withSigningKeys(state, { TABLE_NAME: 'readmit' })).toEqual({ TABLE_NAME: 'readmit' });
    expect(readdirSync(state)).toEqual([]);
  });
});
