import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signingKeyIn, withSigningKey } from '../../../infra/local/signing-key.ts';

const newState = (): string => mkdtempSync(join(tmpdir(), 'readmit-key-'));

describe('the key with which this instance signs replies', () => {
  test('is made once, on the curve of ES256, and kept with the state', () => {
    const state = newState();
    const key = signingKeyIn(state);
    expect(createPrivateKey({ key: JSON.parse(key), format: 'jwk' }).asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(signingKeyIn(state)).toBe(key);
    expect(signingKeyIn(newState())).not.toBe(key);
  });

  test('is readable to its owner alone', () => {
    const state = newState();
    signingKeyIn(state);
    expect(readdirSync(state).map((file) => (statSync(join(state, file)).mode & 0o777).toString(8))).toEqual(['600']);
  });

  test('takes the place of the key of KMS in an environment that names one', () => {
    const state = newState();
    const { SIGNING_KEY_JWK: key, ...others } = withSigningKey(state, { SIGNING_KEY_ID: 'local-key', TABLE_NAME: 'readmit' });
    expect(others).toEqual({ TABLE_NAME: 'readmit' });
    expect(key).toBe(signingKeyIn(state));
  });

  test('is made for no function that uses none', () => {
    const state = newState();
    expect(withSigningKey(state, { TABLE_NAME: 'readmit' })).toEqual({ TABLE_NAME: 'readmit' });
    expect(readdirSync(state)).toEqual([]);
  });
});
