import { ofTwoAuthorities, type Role } from '../../domain/caller.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Refused } from './answer.ts';
import type { Own } from './own.ts';

/**
 * Whether somebody can have these roles together. Refused: `two-authorities`, since nobody sees what both do; `authority-not-served`, where
 * the State has nobody in this stage who does what one of them is for.
 */
export const rolesAdmitted = ({ roles: known }: Own, roles: readonly Role[]): Result<readonly Role[], Refused> => {
  if (ofTwoAuthorities(roles)) return fail({ kind: 'two-authorities' });
  if (roles.some((role) => !known.includes(role))) return fail({ kind: 'authority-not-served' });
  return ok(roles);
};
