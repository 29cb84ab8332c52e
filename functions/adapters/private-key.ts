import type { KeyObject } from 'node:crypto';

/** A private key on the curve P-256, wherever it is kept. */
export type PrivateKey = {
  publicKey(): Promise<KeyObject>;
  /** r and s of ECDSA over the SHA-256 of the text. */
  sign(input: string): Promise<Uint8Array>;
};
