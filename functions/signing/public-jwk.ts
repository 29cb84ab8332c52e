import { createHash, type KeyObject } from 'node:crypto';

/** A public key of the curve P-256 as a JWK (RFC 7517), with what it is for. `kid` is its thumbprint (RFC 7638). */
export type Jwk = {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
  readonly kid: string;
};

/** The thumbprint of RFC 7638: the digest of the required members alone, in the order of their names. */
const thumbprintOf = (x: string, y: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url');

/** The public half of a key as it stands in the key set. Throws where the key is of another kind than `ES256` signs with. */
export const publicJwk = (key: KeyObject): Jwk => {
  const { crv, x, y } = key.export({ format: 'jwk' });
  if (crv !== 'P-256' || x === undefined || y === undefined)
    throw new Error('The key that signs replies is not on the curve P-256');
  return { kty: 'EC', crv, x, y, alg: 'ES256', use: 'sig', kid: thumbprintOf(x, y) };
};
