import { compactVerify, createLocalJWKSet, errors } from 'jose';
import type { KeyRing } from './key-ring.ts';

/** What the signature of a message proves: by which key it was signed, or why nothing is proven. */
export type Proof = { readonly proven: true; readonly kid: string } | { readonly proven: false; readonly why: string };

/** Checks a detached JWS (RFC 7515, appendix F) over exactly the bytes of the body. */
export const proofOf = async (body: string, signature: string | undefined, ring: KeyRing): Promise<Proof> => {
  const [header, between, end, ...more] = (signature ?? '').split('.');
  if (signature === undefined) return { proven: false, why: 'it has no signature' };
  if (between !== '' || end === undefined || more.length > 0) return { proven: false, why: 'its signature is no detached JWS' };
  const whole = `${header}.${Buffer.from(body).toString('base64url')}.${end}`;
  try {
    const { protectedHeader } = await compactVerify(
      whole,
      async (said, token) => createLocalJWKSet(await ring(said.kid))(said, token),
      { algorithms: ['ES256'] },
    );
    return { proven: true, kid: String(protectedHeader.kid) };
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return { proven: false, why: error.message };
  }
};
