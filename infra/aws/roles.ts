import type { Route } from '../../functions/http/route.ts';
import type { PartnerQueueRow } from '../../functions/queue/queues.ts';

/** What a caller may do for its State, as the routes know it. */
export type Role = Exclude<Route['roles'], 'anyone'>[number];

/** An authority of a State, for readmission or for transfers of convicted persons. Neither reads what the other does. */
export type Authority = PartnerQueueRow['authority'];

export const authorities = ['readmission', 'justice'] as const satisfies readonly Authority[];

/**
 * Every role, with whose it is and whether a machine may have it: some acts need a natural person, and their roles are people's. The
 * State's independent monitor is there for both authorities.
 */
const roleFacts = {
  officer: { of: ['readmission'], machine: true },
  supervisor: { of: ['readmission'], machine: false },
  assessor: { of: ['readmission'], machine: false },
  escort: { of: ['readmission'], machine: true },
  auditor: { of: ['readmission'], machine: true },
  monitor: { of: authorities, machine: false },
  justice: { of: ['justice'], machine: true },
  'justice-supervisor': { of: ['justice'], machine: false },
} as const satisfies Record<Role, { readonly of: readonly Authority[]; readonly machine: boolean }>;

const rolesOf = (authority: Authority): readonly Role[] =>
  (Object.keys(roleFacts) as readonly Role[]).filter((role) => (roleFacts[role].of as readonly Authority[]).includes(authority));

/** The roles that people of a State get which has those authorities, as groups of the pool. */
export const peopleRoles = (served: readonly Authority[]): readonly Role[] => [...new Set(served.flatMap(rolesOf))];

/** The roles that machines of an authority get, as scopes. */
export const machineRoles = (authority: Authority): readonly Role[] =>
  rolesOf(authority).filter((role) => roleFacts[role].machine);
