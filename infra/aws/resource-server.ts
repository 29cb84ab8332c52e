import { ResourceServerScope, type UserPool, type UserPoolResourceServer } from 'aws-cdk-lib/aws-cognito';
import { machineRoles } from './roles.ts';

/** The identifier before each scope: `readmit/api`. */
export const resourceServerName = 'readmit';

/** The scope without which no method but the open ones answers. */
export const apiScope = 'api';

/** A scope as a client asks for it. */
export const scopeInFull = (scope: string): string => `${resourceServerName}/${scope}`;

/** What the machines of a State may be, as scopes. */
export const machineScopes = (state: string): readonly string[] => machineRoles.map((role) => `${state}.${role}`);

/** Cognito takes no more on one server. */
const scopesAtMost = 100;

/** The scopes of the service: of all callers one, and of the machines of each State one for each of their roles. Throws where they are too many. */
export const resourceServer = (pool: UserPool, states: readonly string[]): UserPoolResourceServer => {
  const ofMachines = states.flatMap((state) =>
    machineRoles.map(
      (role) => new ResourceServerScope({ scopeName: `${state}.${role}`, scopeDescription: `Act as ${role} of ${state}` }),
    ),
  );
  const scopes = [new ResourceServerScope({ scopeName: apiScope, scopeDescription: 'Call the service' }), ...ofMachines];
  if (scopes.length > scopesAtMost)
    throw new Error(
      `${states.length} States have ${scopes.length} scopes, and Cognito takes ${scopesAtMost}: a second server is needed`,
    );
  return pool.addResourceServer('Api', { identifier: resourceServerName, scopes });
};
