import { groupOf } from './groups.ts';
import type { Own } from './own.ts';

/** How many supervisors of the State can sign in. */
export const supervisorsOf = async ({ state, people }: Own): Promise<number> =>
  (await people.inGroup(groupOf(state, 'supervisor'))).filter(({ standing }) => standing !== 'dismissed').length;
