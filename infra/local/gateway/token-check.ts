import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { at, type Ports } from '../places.ts';
import type { Refusal } from './refusal.ts';

/** The claims of a token as the gateway hands them on, or why it is refused. */
export type Checked =
  | { readonly ok: true; readonly claims: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly refusal: Refusal };

const refused = (detail: string): Checked => ({ ok: false, refusal: { type: 'UNAUTHORIZED', detail } });

/** Every claim as text, lists joined by commas: so a Cognito authorizer passes them on. */
const asText = (payload: JWTPayload): Record<string, string> =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );

/** Checks tokens as a Cognito authorizer does that demands the scope `readmit/api`: RS256 of the token server only, and in time. */
export const tokenChecker = ({ tokens }: Ports): ((authorization: string | undefined) => Promise<Checked>) => {
  const keys = createRemoteJWKSet(new URL('/jwks', at(tokens)), { cooldownDuration: 1000 });
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return refused('Unauthorized');
    const token = authorization.replace(/^Bearer\s+/i, '');
    try {
      const { payload } = await jwtVerify(token, keys, { algorithms: ['RS256'], issuer: at(tokens) });
      const scopes = String(payload['scope'] ?? '').split(' ');
      if (payload['token_use'] !== 'access' || !scopes.includes('readmit/api')) return refused('Unauthorized');
      return { ok: true, claims: asText(payload) };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return refused('The incoming token has expired');
      if (error instanceof errors.JOSEError) return refused('Unauthorized');
      throw error;
    }
  };
};
