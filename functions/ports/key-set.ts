import type { Jwk } from '../signing/public-jwk.ts';

/** The public keys by which anyone checks a signature of a reply: of the key that signs, which stands first, and of all that ever did. */
export type KeySet = {
  /** The set, whole. Throws `KeySetIncomplete` where one of its keys could not be had. */
  keySet(): Promise<{ readonly keys: readonly Jwk[] }>;
};
