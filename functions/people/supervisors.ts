import type { Role } from '../../domain/caller.ts';
import type { SupervisorsLeft } from './answer.ts';
import { groupOf } from './groups.ts';
import type { Own } from './own.ts';

const whoCanSignIn = async ({ state, people }: Own, role: Role): Promise<number> =>
  (await people.inGroup(groupOf(state, role))).filter(({ standing }) => standing !== 'dismissed').length;

/** How many can sign in of those without whom nothing that takes a second person is decided, by authority: of each that the State has. */
export const supervisorsOf = async (own: Own): Promise<SupervisorsLeft> => ({
  ...(own.roles.includes('supervisor') ? { supervisors: await whoCanSignIn(own, 'supervisor') } : {}),
  ...(own.roles.includes('justice-supervisor') ? { justiceSupervisors: await whoCanSignIn(own, 'justice-supervisor') } : {}),
});
