import { clock } from '../../adapters/clock.ts';
import { publishedKeySet } from '../../adapters/published-keys.ts';
import { storeHealth } from '../../adapters/store-health.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { stage, stageRecords, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { otherMethod } from './other-method.ts';
import { openRoutes } from './routes.ts';

/** Loaded when first asked for: they are large, and most calls of this function ask for something else. */
const openApi = async () => (await import('../../openapi.json', { with: { type: 'json' } })).default;
const asyncApi = async () => (await import('../../asyncapi.json', { with: { type: 'json' } })).default;
const docs = () => import('../../docs/pages.ts');

const needs = {
  docs,
  openApi,
  asyncApi,
  health: storeHealth(tableCalled(tableName())),
  stage: stage(),
  records: stageRecords(),
  published: publishedKeySet(),
};

export const handler = apiHandler(openRoutes, wired(openRoutes, operations, needs), {
  clock,
  // Nobody says here of which State they are.
  onPaper: [],
  otherMethod: otherMethod(openApi),
});
