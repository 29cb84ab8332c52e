import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { PrivateKey } from './private-key.ts';

/** The key of an instance on this machine: a private key that the settings hold as a JWK. */
export const jwkKey = (jwk: string): PrivateKey => {
  const key = createPrivateKey({ key: JSON.parse(jwk), format: 'jwk' });
  return {
    publicKey: async () => createPublicKey(key),
    sign: async (input) => sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }),
  };
};
