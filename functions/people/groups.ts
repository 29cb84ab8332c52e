import type { Own } from './own.ts';

/** The group of the pool whose people have a role of a State. */
export const groupOf = (state: string, role: string): string => `${state}.${role}`;

/** The groups of a State, one for each role that its people can have. */
export const groupsOfState = ({ state, roles }: Pick<Own, 'state' | 'roles'>): readonly string[] =>
  roles.map((role) => groupOf(state, role));

/** The role that a group gives. */
export const roleOf = (group: string): string => group.slice(group.indexOf('.') + 1);
