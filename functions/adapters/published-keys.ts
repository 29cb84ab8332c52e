import { createPublicKey } from 'node:crypto';
import type { KeySet } from '../ports/key-set.ts';
import { KeySetIncomplete } from '../ports/key-set-incomplete.ts';
import { type NamedKey, publishedKeys } from '../settings.ts';
import { type Jwk, publicJwk } from '../signing/public-jwk.ts';
import { kmsKey } from './kms-key.ts';
import { remembered } from './remembered.ts';

const publicHalf = async (named: NamedKey): Promise<Jwk> =>
  publicJwk(
    'jwk' in named ? createPublicKey({ key: JSON.parse(named.jwk), format: 'jwk' }) : await kmsKey(named.keyId).publicKey(),
  );

/** The keys of the settings, in their order. Each is asked for once; while one is missing there is no set. */
export const publishedKeySet = (): KeySet => {
  const keys = publishedKeys().map((named) => remembered(() => publicHalf(named)));
  const askedFor = (key: () => Promise<Jwk>, index: number): Promise<Jwk> =>
    key().catch((cause: unknown) => {
      throw new KeySetIncomplete(`No public key was given for key ${index + 1} of ${keys.length}`, { cause });
    });
  return { keySet: async () => ({ keys: await Promise.all(keys.map(askedFor)) }) };
};
