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
import { type Authority, peopleRoles } from './roles.ts';
import { apiScope, scopesOfMachines } from './scope-names.ts';
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
      scopes: [OAuthScope.OPENID, OAuthScope.custom(apiScope)],
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

const idOfMachines = { readmission: 'Machines', justice: 'JusticeMachines' } as const satisfies Record<Authority, string>;

/** The client of the machines of one authority of a State, which can ask for no scope of the other, nor of another State. */
export const machineClient = (scope: Construct, userPool: IUserPool, state: string, authority: Authority): UserPoolClient =>
  onlyByOAuth(scope, idOfMachines[authority], {
    userPool,
    generateSecret: true,
    oAuth: {
      flows: { clientCredentials: true },
      scopes: scopesOfMachines(state, authority).map((name) => OAuthScope.custom(name)),
    },
    accessTokenValidity: Duration.minutes(accessTokenMinutes),
  });

/** A group of the State's people for each role of the authorities that it has. */
export const groupsOf = (
  scope: Construct,
  { userPoolId }: IUserPool,
  { state, served }: { readonly state: string; readonly served: readonly Authority[] },
): void => {
  for (const role of peopleRoles(served))
    new CfnUserPoolGroup(scope, `Group-${role}`, { userPoolId, groupName: `${state}.${role}` });
};
