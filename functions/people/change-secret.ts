import { fail, ok, type Result } from '../../domain/result.ts';
import type { Done, Refused } from './answer.ts';
import type { Own } from './own.ts';

/** The secrets of the State's machines. */
export const listSecrets = async ({ secrets }: Own): Promise<Result<Done, never>> =>
  ok({ kind: 'secrets', client: secrets.client, secrets: await secrets.all() });

/** Makes a second secret. Both work until one is ended. Refused: `two-secrets`. */
export const addSecret = async ({ secrets }: Own): Promise<Result<Done, Refused>> => {
  if ((await secrets.all()).length > 1) return fail({ kind: 'two-secrets' });
  const { id, secret } = await secrets.add();
  return ok({ kind: 'secret-added', client: secrets.client, id, secret });
};

/** Ends one of two secrets; tokens that it was given for work until they are over. Refused: `no-such-secret`, `last-secret`. */
export const endSecret = async (own: Own, { id }: { readonly id: string }): Promise<Result<Done, Refused>> => {
  const { secrets } = own;
  const all = await secrets.all();
  if (!all.some((known) => known.id === id)) return fail({ kind: 'no-such-secret' });
  if (all.length === 1) return fail({ kind: 'last-secret' });
  await secrets.end(id);
  return ok({ kind: 'secret-ended', client: secrets.client, id, worksUntil: own.worksUntil() });
};
