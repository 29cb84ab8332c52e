import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Health } from '../ports/health.ts';
import type { Table } from './table.ts';

/** Whether the table answers: reads one item, there or not. Throws where it does not. */
export const storeHealth = ({ client, name }: Table): Health => ({
  check: async () => {
    await client.send(new GetCommand({ TableName: name, Key: { pk: 'SWITCH#HEALTH', sk: 'HEALTH' } }));
  },
});
