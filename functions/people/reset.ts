import { fail, ok, type Result } from '../../domain/result.ts';
import type { Done, Refused } from './answer.ts';
import type { Own } from './own.ts';
import { somebodyAt } from './somebody.ts';

/**
 * Gives a person another first password. The second factor stays, so that who resets cannot act as that person.
 * Refused: `nobody-of-yours`, `dismissed-already`.
 */
export const reset = async (own: Own, { address }: { readonly address: string }): Promise<Result<Done, Refused>> => {
  const found = await somebodyAt(own, address);
  if (!found.ok) return found;
  const { subject, standing } = found.value;
  if (standing === 'dismissed') return fail({ kind: 'dismissed-already' });
  const password = own.firstPassword();
  await own.people.givePassword(subject, password);
  await own.people.signOut(subject);
  return ok({ kind: 'reset', subject, password });
};
