import { ok, type Result } from '../../domain/result.ts';
import type { Person } from '../ports/people.ts';
import type { Done } from './answer.ts';
import { groupsOfState, roleOf } from './groups.ts';
import type { Own } from './own.ts';

/** Everybody with a role of the State, by address; whoever it did not enter too, since it must know who acts in its name. */
export const list = async (own: Own): Promise<Result<Done, never>> => {
  const { state, people } = own;
  const found = new Map<string, { readonly person: Person; readonly roles: string[] }>();
  for (const group of groupsOfState(own)) {
    for (const person of await people.inGroup(group)) {
      const known = found.get(person.subject);
      if (known === undefined) found.set(person.subject, { person, roles: [roleOf(group)] });
      else known.roles.push(roleOf(group));
    }
  }
  const listed = [...found.values()].map(({ person, roles }) => ({
    address: person.address,
    subject: person.subject,
    roles,
    standing: person.state === state ? person.standing : ('not-yours' as const),
  }));
  return ok({ kind: 'people', people: listed.sort((one, other) => (one.address < other.address ? -1 : 1)) });
};
