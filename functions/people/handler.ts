import type { Context } from 'aws-lambda';
import { clock } from '../adapters/clock.ts';
import { poolClient } from '../adapters/pool-client.ts';
import { poolMachineSecrets } from '../adapters/pool-machine-secrets.ts';
import { poolPeople } from '../adapters/pool-people.ts';
import { timed } from '../in-time.ts';
import { accessTokenMinutes, machineClientId, ownState, userPoolId } from '../settings.ts';
import { answered } from './answered.ts';
import { firstPassword } from './first-password.ts';
import type { Own } from './own.ts';

const client = poolClient();
const own: Own = {
  state: ownState(),
  people: poolPeople(client, userPoolId()),
  secrets: poolMachineSecrets(client, { UserPoolId: userPoolId(), ClientId: machineClientId() }),
  worksUntil: () => new Date(Date.parse(clock()) + accessTokenMinutes() * 60_000).toISOString(),
  firstPassword,
};

export const handler = (said: unknown, context: Context) =>
  timed((event: unknown) => answered(own, event, context.awsRequestId))(said, context);
