import { createLocalJWKSet, flattenedVerify } from 'jose';
import type { KeySet } from '../../functions/ports/key-set.ts';

/**
 * What a detached JWS proves with a text, as a partner checks it: with the library, the key set and the text that it received.
 * Rejects where it proves nothing.
 */
export const proven = async (jws: string, text: string, { keySet }: KeySet): Promise<string> => {
  const [header = '', , signature = ''] = jws.split('.');
  const keys = createLocalJWKSet((await keySet()) as unknown as Parameters<typeof createLocalJWKSet>[0]);
  const detached = { protected: header, payload: Buffer.from(text).toString('base64url'), signature };
  const { payload } = await flattenedVerify(detached, keys, { algorithms: ['ES256'] });
  return Buffer.from(payload).toString('utf8');
};
