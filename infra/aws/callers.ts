import { Duration } from 'aws-cdk-lib';
import {
  type CfnUserPoolClient,
  CfnUserPoolGroup,
  type IUserPool,
  OAuthScope,
  UserPoolClient,
  type UserPoolClientProps,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { apiScope, machineScopes, scopeInFull } from './resource-server.ts';
import { peopleRoles } from './roles.ts';
import type { Stage } from './stage.ts';

/** Left unset, Cognito would also let a password be tried outside its sign-in page. */
const onlyByOAuth = (scope: Construct, id: string, props: UserPoolClientProps): UserPoolClient => {
  const client = new UserPoolClient(scope, id, props);
  const made = client.node.defaultChild as CfnUserPoolClient;
  made.explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH'];
  return client;
};

/**
 * How long an access token is good, of people and of machines: as long does one work that was given to somebody who is dismissed since.
 * No call asks Cognito whether its token still stands.
 */
export const accessTokenMinutes = 15;

/** Where people arrive after signing in and after signing out. */
type Returns = Pick<Stage, 'signInReturns' | 'signOutReturns'>;

/** The client by which the States' people sign in, and are taken back to one of the addresses. */
export const peopleClient = (scope: Construct, userPool: IUserPool, { signInReturns, signOutReturns }: Returns): UserPoolClient =>
  onlyByOAuth(scope, 'People', {
    userPool,
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.custom(scopeInFull(apiScope))],
      callbackUrls: [...signInReturns],
      logoutUrls: [...signOutReturns],
    },
    preventUserExistenceErrors: true,
    // Whoever is signed out everywhere gets no new token by an old refresh token.
    enableTokenRevocation: true,
    accessTokenValidity: Duration.minutes(accessTokenMinutes),
    idTokenValidity: Duration.minutes(accessTokenMinutes),
    refreshTokenValidity: Duration.hours(12),
  });

/** The client of a State's machines, which can ask for no other State's scopes. */
export const machineClient = (scope: Construct, userPool: IUserPool, state: string): UserPoolClient =>
  onlyByOAuth(scope, 'Machines', {
    userPool,
    generateSecret: true,
    oAuth: {
      flows: { clientCredentials: true },
      scopes: [apiScope, ...machineScopes(state)].map((name) => OAuthScope.custom(scopeInFull(name))),
    },
    accessTokenValidity: Duration.minutes(accessTokenMinutes),
  });

/** A group of the State's people for each role. */
export const groupsOf = (scope: Construct, { userPoolId }: IUserPool, state: string): void => {
  for (const role of peopleRoles) new CfnUserPoolGroup(scope, `Group-${role}`, { userPoolId, groupName: `${state}.${role}` });
};
