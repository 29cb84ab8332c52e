import type { Context } from 'aws-lambda';
import { clock } from '../adapters/clock.ts';
import { poolClient } from '../adapters/pool-client.ts';
import { poolMachineSecrets } from '../adapters/pool-machine-secrets.ts';
import { poolPeople } from '../adapters/pool-people.ts';
import { timed } from '../in-time.ts';
import { accessTokenMinutes, machineClients, ownRoles, ownState, userPoolId } from '../settings.ts';
import { answered } from './answered.ts';
import { firstPassword } from './first-password.ts';
import type { Own } from './own.ts';

const client = poolClient();
const secretsOf = (ClientId: string) => poolMachineSecrets(client, { UserPoolId: userPoolId(), ClientId });
const { readmission, justice } = machineClients();
const own: Own = {
  state: ownState(),
  roles: ownRoles(),
  people: poolPeople(client, userPoolId()),
  secrets: {
    ...(readmission === undefined ? {} : { readmission: secretsOf(readmission) }),
    ...(justice === undefined ? {} : { justice: secretsOf(justice) }),
  },
  worksUntil: () => new Date(Date.parse(clock()) + accessTokenMinutes() * 60_000).toISOString(),
  firstPassword,
};

export const handler = (said: unknown, context: Context) =>
  timed((event: unknown) => answered(own, event, context.awsRequestId))(said, context);
