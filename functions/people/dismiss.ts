import { ok, type Result } from '../../domain/result.ts';
import type { Done, Refused } from './answer.ts';
import { roleOf } from './groups.ts';
import type { Own } from './own.ts';
import { somebodyAt } from './somebody.ts';
import { supervisorsOf } from './supervisors.ts';

/**
 * Shuts a person out: no sign-in, no token renewed; one that was given works until it is over. The entry stays with its roles, since what
 * the person did is on record under its subject. Once more does no harm. Refused: `nobody-of-yours`.
 */
export const dismiss = async (own: Own, { address }: { readonly address: string }): Promise<Result<Done, Refused>> => {
  const found = await somebodyAt(own, address);
  if (!found.ok) return found;
  const { subject, groups } = found.value;
  await own.people.shutOut(subject);
  await own.people.signOut(subject);
  const worksUntil = own.worksUntil();
  return ok({ kind: 'dismissed', subject, roles: groups.map(roleOf), worksUntil, ...(await supervisorsOf(own)) });
};
