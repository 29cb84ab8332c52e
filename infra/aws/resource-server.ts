import { ResourceServerScope, type UserPool } from 'aws-cdk-lib/aws-cognito';
import { type Authority, authorities, machineRoles } from './roles.ts';
import { apiScope, servers } from './scope-names.ts';
import { type Stage, statesConnected, statesServing } from './stage.ts';

/** Cognito takes no more on one server. */
const scopesAtMost = 100;

/** The one scope of all callers, of whichever authority. */
const ofAll = { scopeName: apiScope.replace(/^.*\//, ''), scopeDescription: 'Call the service' };

const scopesOf = (stage: Stage, authority: Authority): readonly ResourceServerScope[] => [
  ...(apiScope.startsWith(`${servers[authority]}/`) ? [new ResourceServerScope(ofAll)] : []),
  ...statesServing(stage, authority)
    .filter((state) => statesConnected(stage).includes(state))
    .flatMap((state) =>
      machineRoles(authority).map(
        (role) => new ResourceServerScope({ scopeName: `${state}.${role}`, scopeDescription: `Act as ${role} of ${state}` }),
      ),
    ),
];

const ids = { readmission: 'Api', justice: 'Justice' } as const satisfies Record<Authority, string>;

/**
 * The scopes of the service, on one server for each authority: of all callers one, and of the machines of each State one for each of
 * their roles. Throws where they are too many for a server.
 */
export const resourceServers = (pool: UserPool, stage: Stage): void => {
  for (const authority of authorities) {
    const scopes = [...scopesOf(stage, authority)];
    const identifier = servers[authority];
    if (scopes.length > scopesAtMost)
      throw new Error(
        `The States of ${stage.name} have ${scopes.length} scopes on ${identifier}, and Cognito takes ${scopesAtMost}: another server is needed`,
      );
    // A server without a scope is none to Cognito.
    if (scopes.length > 0) pool.addResourceServer(ids[authority], { identifier, scopes });
  }
};
