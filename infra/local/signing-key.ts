import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstKey, publishedNames, type SigningKeysSetting, signingKeysSetting } from '../aws/signing-keys-setting.ts';

/** A key with which this instance signs replies, in place of one in KMS: made once, kept with the state, readable to its owner alone. */
export const signingKeyIn = (state: string, name: string): string => {
  const file = join(state, name === firstKey ? 'signing-key.json' : `signing-key-${name}.json`);
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(file, JSON.stringify(privateKey.export({ format: 'jwk' })), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
};

const settingFile = (state: string): string => join(state, 'signing-keys.json');

/** Which keys this instance has, and which signs: what a deployed stage has in `cdk.json`. */
export const signingKeysOf = (state: string): SigningKeysSetting =>
  signingKeysSetting.parse(existsSync(settingFile(state)) ? JSON.parse(readFileSync(settingFile(state), 'utf8')) : undefined);

/** Changes it, for functions that start from now on. Each reads the file at any moment, and never finds half of it. */
export const writeSigningKeys = (state: string, setting: SigningKeysSetting): void => {
  writeFileSync(`${settingFile(state)}.new`, JSON.stringify(setting, null, 2), { mode: 0o600 });
  renameSync(`${settingFile(state)}.new`, settingFile(state));
};

const publicHalfOf = (privateJwk: string): object =>
  createPublicKey({ key: JSON.parse(privateJwk), format: 'jwk' }).export({ format: 'jwk' });

/** An environment that names keys of KMS, with those of this instance in their place. Not in the blueprint: anyone may read that. */
export const withSigningKeys = (
  state: string,
  environment: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const { SIGNING_KEY_ID: signsInKms, PUBLISHED_KEY_IDS: publishedInKms, ...others } = environment;
  if (signsInKms === undefined && publishedInKms === undefined) return environment;
  const setting = signingKeysOf(state);
  const publicHalves = (): readonly object[] => publishedNames(setting).map((name) => publicHalfOf(signingKeyIn(state, name)));
  return {
    ...others,
    ...(signsInKms === undefined ? {} : { SIGNING_KEY_JWK: signingKeyIn(state, setting.signs) }),
    ...(publishedInKms === undefined ? {} : { PUBLISHED_KEY_JWKS: JSON.stringify(publicHalves()) }),
  };
};
