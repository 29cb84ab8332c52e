import { fail, ok, type Result } from '../../domain/result.ts';
import type { Done, Refused } from './answer.ts';
import type { Own } from './own.ts';
import { somebodyAt } from './somebody.ts';

/**
 * Lets a dismissed person in again, under the same subject and by another first password, which is set while the person is still out.
 * Refused: `nobody-of-yours`, `not-dismissed`.
 */
export const reinstate = async (own: Own, { address }: { readonly address: string }): Promise<Result<Done, Refused>> => {
  const found = await somebodyAt(own, address);
  if (!found.ok) return found;
  const { subject, standing } = found.value;
  if (standing !== 'dismissed') return fail({ kind: 'not-dismissed' });
  const password = own.firstPassword();
  await own.people.givePassword(subject, password);
  await own.people.letIn(subject);
  return ok({ kind: 'reinstated', subject, password });
};
