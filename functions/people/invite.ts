import type { Role } from '../../domain/caller.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Done, Refused } from './answer.ts';
import { groupOf } from './groups.ts';
import type { Own } from './own.ts';
import { rolesAdmitted } from './roles-admitted.ts';
import { somebodyAt } from './somebody.ts';

type Invited = { readonly address: string; readonly roles: readonly Role[] };

/**
 * Enters a person for the State. The first password is told to who asks and mailed to nobody: a mailbox must not open a case file.
 * Refused: what `rolesAdmitted` refuses, `already-entered`, `address-taken` by somebody of another State.
 */
export const invite = async (own: Own, { address, roles }: Invited): Promise<Result<Done, Refused>> => {
  const admitted = rolesAdmitted(own, roles);
  if (!admitted.ok) return admitted;
  const { state, people } = own;
  const password = own.firstPassword();
  const entered = await people.enter(address, state, password);
  if (!entered.ok) {
    const known = await somebodyAt(own, address);
    return fail({ kind: known.ok ? 'already-entered' : 'address-taken' });
  }
  for (const role of roles) await people.addTo(groupOf(state, role), entered.value);
  return ok({ kind: 'invited', subject: entered.value, password });
};
