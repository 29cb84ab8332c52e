import { apiScope, servers } from '../aws/scope-names.ts';
import { at, type Ports } from './places.ts';

/** Whose token is asked for. `rights` are like `FR.officer`. */
export type TokenFor = {
  readonly rights: readonly string[];
  readonly machine?: boolean;
  readonly subject?: string;
  readonly expiresIn?: number;
  readonly scope?: string;
};

/** The scope of a right such as `KZ.officer`, on the server of its authority. */
const scopeOf = (right: string): string => `${/\.justice\b/.test(right) ? servers.justice : servers.readmission}/${right}`;

/** Asks the token server of an instance for an access token. Throws a sentence where it does not answer. */
export const askToken = async ({ tokens }: Ports, { rights, machine, subject, expiresIn, scope }: TokenFor): Promise<string> => {
  const name = subject ?? `${machine === true ? 'machine' : 'person'}-${rights.join('-').toLowerCase() || 'nobody'}`;
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: name, subject: name });
  if (machine === true) form.set('scope', [apiScope, ...rights.map(scopeOf)].join(' '));
  else form.set('groups', rights.join(','));
  if (scope !== undefined) form.set('scope', scope);
  if (expiresIn !== undefined) form.set('expires_in', String(expiresIn));
  const response = await fetch(`${at(tokens)}/token`, { method: 'POST', body: form }).catch((cause: unknown) => {
    throw new Error(`No token server answers at ${at(tokens)}: is the instance running (npm start)?`, { cause });
  });
  if (!response.ok) throw new Error(`The token server answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
};
