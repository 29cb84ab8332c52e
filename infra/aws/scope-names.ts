import { type Authority, machineRoles } from './roles.ts';

/** The identifier before the scopes of each authority's machines: `readmit/KZ.officer`, `readmit-justice/KZ.justice`. */
export const servers = { readmission: 'readmit', justice: 'readmit-justice' } as const satisfies Record<Authority, string>;

/** The scope without which no method but the open ones answers. */
export const apiScope = `${servers.readmission}/api`;

/** What the machines of a State's authority may be, as its server of scopes names it. */
export const machineScopes = (state: string, authority: Authority): readonly string[] =>
  machineRoles(authority).map((role) => `${state}.${role}`);

/** The scopes that the machines of a State's authority ask for. */
export const scopesOfMachines = (state: string, authority: Authority): readonly string[] => [
  apiScope,
  ...machineScopes(state, authority).map((scope) => `${servers[authority]}/${scope}`),
];
