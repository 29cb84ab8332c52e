import { roles } from '../../domain/caller.ts';

/** The group of the pool whose people have a role of a State. */
export const groupOf = (state: string, role: string): string => `${state}.${role}`;

/** The groups of a State, one for each role. */
export const groupsOfState = (state: string): readonly string[] => roles.map((role) => groupOf(state, role));

/** The role that a group gives. */
export const roleOf = (group: string): string => group.slice(group.indexOf('.') + 1);
