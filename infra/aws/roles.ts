import type { Route } from '../../functions/http/route.ts';

/** What a caller may do for its State, as the routes know it. */
export type Role = Exclude<Route['roles'], 'anyone'>[number];

/** Every role, with whether a machine may have it: some acts need a natural person, and their roles are people's. */
const machineMayBe = {
  officer: true,
  supervisor: false,
  assessor: false,
  escort: true,
  auditor: true,
  monitor: false,
  justice: true,
  'justice-supervisor': false,
} as const satisfies Record<Role, boolean>;

/** The roles that people get, as groups of the pool. */
export const peopleRoles = Object.keys(machineMayBe) as readonly Role[];

/** The roles that machines get, as scopes. */
export const machineRoles = peopleRoles.filter((role) => machineMayBe[role]);
