import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key with which this instance signs replies, in place of one in KMS: made once, kept with the state, readable to its owner alone. */
export const signingKeyIn = (state: string): string => {
  const file = join(state, 'signing-key.json');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(file, JSON.stringify(privateKey.export({ format: 'jwk' })), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
};

/** An environment that names a key of KMS, with the key of this instance in its place. Not in the blueprint: anyone may read that. */
export const withSigningKey = (
  state: string,
  environment: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const { SIGNING_KEY_ID: inKms, ...others } = environment;
  return inKms === undefined ? environment : { ...others, SIGNING_KEY_JWK: signingKeyIn(state) };
};
