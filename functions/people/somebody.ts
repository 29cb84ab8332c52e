import { fail, ok, type Result } from '../../domain/result.ts';
import type { Person } from '../ports/people.ts';
import type { Refused } from './answer.ts';
import { groupsOfState } from './groups.ts';
import type { Own } from './own.ts';

/** A person of the State, with the groups that the person is in. */
export type Somebody = Person & { readonly groups: readonly string[] };

/**
 * The person at an address, where the State entered the person and nobody put the person into a group of another. Else `nobody-of-yours`,
 * whether there is such a person or not.
 */
export const somebodyAt = async (own: Own, address: string): Promise<Result<Somebody, Refused>> => {
  const { state, people } = own;
  const found = await people.at(address);
  if (found === undefined || found.state !== state) return fail({ kind: 'nobody-of-yours' });
  const groups = await people.groupsOf(found.subject);
  if (groups.some((group) => !groupsOfState(own).includes(group))) return fail({ kind: 'nobody-of-yours' });
  return ok({ ...found, groups });
};
