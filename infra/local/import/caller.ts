import { askToken } from '../ask-token.ts';
import { placesHere } from '../places.ts';

/** Who imports: always the same subject, since a repeat is known by subject, operation and key. */
export type Caller = {
  /** A token; another one than `spent`, where that is no good any more. Throws a sentence where none can be had. */
  token(spent?: string): Promise<string>;
};

/** Asks for a token when first needed, and for another when that is spent: once, however many ask. */
export const renewing = (ask: () => Promise<string>): Caller => {
  let current: Promise<string> | undefined;
  let last: string | undefined;
  return {
    token: async (spent) => {
      if (spent !== undefined && spent === last) current = undefined;
      current ??= ask().then((token) => {
        last = token;
        return token;
      });
      const asked = current;
      return asked.catch((error: unknown) => {
        if (current === asked) current = undefined;
        throw error;
      });
    },
  };
};

/** A machine of that State on the instance of this machine, or a person where the operation needs one. */
export const callerHere = (state: string, person: boolean): Caller => {
  const subject = `import of ${state}`;
  return renewing(() => askToken(placesHere().ports, { rights: [`${state}.officer`], machine: !person, subject }));
};

const required = (name: string): string => {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  throw new Error(
    'To import into a deployed service set SIGN_IN_URL, CLIENT_ID and CLIENT_SECRET of your machines, or TOKEN to the token of a person',
  );
};

const byCredentials = (state: string): Caller => {
  const [place, id, secret] = [required('SIGN_IN_URL'), required('CLIENT_ID'), required('CLIENT_SECRET')];
  return renewing(async () => {
    const response = await fetch(`${place.replace(/\/$/, '')}/oauth2/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: `readmit/api readmit/${state}.officer` }),
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Error(`${new URL(place).origin} gives no token: it answered ${response.status}`);
    return ((await response.json()) as { access_token: string }).access_token;
  });
};

/** Whoever the environment names for a deployed service: by TOKEN as it is, or by client credentials, which give another when one ends. */
export const callerDeployed = (state: string): Caller => {
  const given = process.env['TOKEN'];
  // Once it is no good any more there is no other, and the service says so.
  return given === undefined || given === '' ? byCredentials(state) : { token: async () => given };
};
