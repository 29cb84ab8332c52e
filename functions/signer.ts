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

/** Signs what leaves for a partner, so that the partner can prove what it received. */
export type Signer = {
  /** A detached compact JWS (RFC 7515, appendix F) of exactly this text: `header..signature`. */
  sign(payload: string): Promise<string>;
  /** The public keys by which anyone checks such a signature. */
  keySet(): Promise<{ readonly keys: readonly Jwk[] }>;
};
