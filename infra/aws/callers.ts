import { CfnOutput, Duration } from 'aws-cdk-lib';
import {
  type CfnUserPoolClient,
  CfnUserPoolGroup,
  OAuthScope,
  ResourceServerScope,
  type UserPool,
  type UserPoolClient,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { machineRoles, peopleRoles } from './roles.ts';

/** The identifier before each scope: `readmit/api`. */
export const resourceServerName = 'readmit';

/** The scope without which no method but the open ones answers. */
export const apiScope = 'api';

const api = new ResourceServerScope({ scopeName: apiScope, scopeDescription: 'Call the service' });

type Served = { readonly pool: UserPool; readonly states: readonly string[] };

const machineScopes = (state: string): readonly ResourceServerScope[] =>
  machineRoles.map(
    (role) => new ResourceServerScope({ scopeName: `${state}.${role}`, scopeDescription: `Act as ${role} of ${state}` }),
  );

/** Left unset, Cognito would also let a password be tried outside its sign-in page. */
const onlyByOAuth = (client: UserPoolClient): string => {
  const made = client.node.defaultChild as CfnUserPoolClient;
  made.explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH'];
  return client.userPoolClientId;
};

const peopleClient = (pool: UserPool, server: UserPoolResourceServer, callbackUrls: string[]): string =>
  onlyByOAuth(
    pool.addClient('People', {
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.resourceServer(server, api)],
        callbackUrls,
      },
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.minutes(60),
      refreshTokenValidity: Duration.hours(12),
    }),
  );

const machineClient = (pool: UserPool, server: UserPoolResourceServer, state: string): string =>
  onlyByOAuth(
    pool.addClient(`Machines-${state}`, {
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: [api, ...machineScopes(state)].map((scope) => OAuthScope.resourceServer(server, scope)),
      },
      accessTokenValidity: Duration.minutes(60),
    }),
  );

/** A group per State and role for people; per State a client for its machines, which can ask for no other State's scopes. */
export const callers = (scope: Construct, { pool, states }: Served, signInReturns: readonly string[]): void => {
  const server = pool.addResourceServer('Api', {
    identifier: resourceServerName,
    scopes: [api, ...states.flatMap(machineScopes)],
  });
  for (const state of states) {
    for (const role of peopleRoles) {
      new CfnUserPoolGroup(scope, `Group-${state}-${role}`, { userPoolId: pool.userPoolId, groupName: `${state}.${role}` });
    }
    new CfnOutput(scope, `MachineClient${state}`, { value: machineClient(pool, server, state) });
  }
  new CfnOutput(scope, 'PeopleClient', { value: peopleClient(pool, server, [...signInReturns]) });
};
