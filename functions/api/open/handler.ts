import { clock } from '../../adapters/clock.ts';
import { replySigner } from '../../adapters/signing-key.ts';
import { storeHealth } from '../../adapters/store-health.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { stage, stageRecords, tableName } from '../../settings.ts';
import { getAsyncApi } from './get-async-api.ts';
import { getHealth } from './get-health.ts';
import { getKeySet } from './get-key-set.ts';
import { getOpenApi } from './get-open-api.ts';
import { openRoutes } from './routes.ts';

/** Loaded when first asked for: they are large, and most calls of this function ask for something else. */
const contract = async () => (await import('../../openapi.json', { with: { type: 'json' } })).default;
const contractOfQueues = async () => (await import('../../asyncapi.json', { with: { type: 'json' } })).default;

const table = tableCalled(tableName());

export const handler = apiHandler(
  openRoutes,
  {
    getHealth: getHealth(storeHealth(table), stage(), stageRecords()),
    getOpenApi: getOpenApi(contract),
    getAsyncApi: getAsyncApi(contractOfQueues),
    getKeySet: getKeySet(replySigner()),
  },
  { clock },
);
