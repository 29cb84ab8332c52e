import type { OfAuthority } from '../../domain/caller.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { MachineSecrets } from '../ports/machine-secrets.ts';
import type { Done, Refused } from './answer.ts';
import type { Own } from './own.ts';

/** Of which authority the machines are. */
type Whose = { readonly of?: OfAuthority | undefined };

/** Each authority's machines have a client of their own: who has the secret of the one gets no token of the other. */
const secretsOf = ({ secrets }: Own, { of = 'readmission' }: Whose): Result<MachineSecrets, Refused> => {
  const found = secrets[of];
  return found === undefined ? fail({ kind: 'authority-not-served' }) : ok(found);
};

/** The secrets of the machines of one authority of the State. Refused: `authority-not-served`. */
export const listSecrets = async (own: Own, whose: Whose): Promise<Result<Done, Refused>> => {
  const found = secretsOf(own, whose);
  if (!found.ok) return found;
  return ok({ kind: 'secrets', client: found.value.client, secrets: await found.value.all() });
};

/** Makes a second secret. Both work until one is ended. Refused: `authority-not-served`, `two-secrets`. */
export const addSecret = async (own: Own, whose: Whose): Promise<Result<Done, Refused>> => {
  const found = secretsOf(own, whose);
  if (!found.ok) return found;
  const secrets = found.value;
  if ((await secrets.all()).length > 1) return fail({ kind: 'two-secrets' });
  const { id, secret } = await secrets.add();
  return ok({ kind: 'secret-added', client: secrets.client, id, secret });
};

/**
 * Ends one of two secrets; tokens that it was given for work until they are over. Refused: `authority-not-served`, `no-such-secret`,
 * `last-secret`.
 */
export const endSecret = async (own: Own, { id, ...whose }: Whose & { readonly id: string }): Promise<Result<Done, Refused>> => {
  const found = secretsOf(own, whose);
  if (!found.ok) return found;
  const secrets = found.value;
  const all = await secrets.all();
  if (!all.some((known) => known.id === id)) return fail({ kind: 'no-such-secret' });
  if (all.length === 1) return fail({ kind: 'last-secret' });
  await secrets.end(id);
  return ok({ kind: 'secret-ended', client: secrets.client, id, worksUntil: own.worksUntil() });
};
