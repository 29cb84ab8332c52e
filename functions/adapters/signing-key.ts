import type { Signer } from '../ports/signer.ts';
import { signingKey } from '../settings.ts';
import { detachedJws } from '../signing/detached-jws.ts';
import { type Jwk, publicJwk } from '../signing/public-jwk.ts';
import { jwkKey } from './jwk-key.ts';
import { kmsKey } from './kms-key.ts';
import { remembered } from './remembered.ts';

/** Signs with the key of the settings. Its public half is asked for once: a key that signs never changes. */
export const replySigner = (): Signer => {
  const named = signingKey();
  const key = 'jwk' in named ? jwkKey(named.jwk) : kmsKey(named.keyId);
  const jwk = remembered(async (): Promise<Jwk> => publicJwk(await key.publicKey()));
  return { sign: async (payload) => detachedJws(payload, (await jwk()).kid, key.sign) };
};
