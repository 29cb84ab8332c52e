/** Signs what leaves for a partner, so that the partner can prove what it received. */
export type Signer = {
  /** A detached compact JWS (RFC 7515, appendix F) of exactly this text: `header..signature`. */
  sign(payload: string): Promise<string>;
};
