import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { justiceRoles, roles } from '../../../domain/caller.ts';
import { poolMachineSecrets } from '../../../functions/adapters/pool-machine-secrets.ts';
import { poolPeople } from '../../../functions/adapters/pool-people.ts';
import { firstPassword } from '../../../functions/people/first-password.ts';
import type { Own } from '../../../functions/people/own.ts';

export const UserPoolId = 'eu-central-1_pool';
export const worksUntil = '2026-12-01T08:15:00.000Z';

/** What an act of a State works on, in the pool that stands in for Cognito: Vietnam has a central authority alone, every other State both. */
export const ownOf = (client: CognitoIdentityProviderClient, state: string): Own => {
  const secretsOf = (ClientId: string) => poolMachineSecrets(client, { UserPoolId, ClientId });
  const justice = secretsOf('client-of-justice');
  const served: Pick<Own, 'roles' | 'secrets'> =
    state === 'VN'
      ? { roles: ['monitor', ...justiceRoles], secrets: { justice } }
      : { roles, secrets: { readmission: secretsOf('client'), justice } };
  return { ...served, state, people: poolPeople(client, UserPoolId), worksUntil: () => worksUntil, firstPassword };
};
