import type { Role } from '../../domain/caller.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Done, Refused } from './answer.ts';
import { groupOf } from './groups.ts';
import type { Own } from './own.ts';
import { rolesAdmitted } from './roles-admitted.ts';
import { somebodyAt } from './somebody.ts';
import { supervisorsOf } from './supervisors.ts';

type Wanted = { readonly address: string; readonly roles: readonly Role[] };

/**
 * Gives a person these roles and no others. What is taken away goes first, and with it whatever could renew a token that has it.
 * Refused: what `rolesAdmitted` refuses, `nobody-of-yours`.
 */
export const setRoles = async (own: Own, { address, roles }: Wanted): Promise<Result<Done, Refused>> => {
  const admitted = rolesAdmitted(own, roles);
  if (!admitted.ok) return admitted;
  const { state, people } = own;
  const found = await somebodyAt(own, address);
  if (!found.ok) return found;
  const { subject, groups } = found.value;
  const wanted = roles.map((role) => groupOf(state, role));
  const taken = groups.filter((group) => !wanted.includes(group));
  for (const group of taken) await people.takeFrom(group, subject);
  if (taken.length > 0) await people.signOut(subject);
  for (const group of wanted) if (!groups.includes(group)) await people.addTo(group, subject);
  return ok({ kind: 'roles-set', subject, roles, worksUntil: own.worksUntil(), ...(await supervisorsOf(own)) });
};
