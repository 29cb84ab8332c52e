import { afterAll, expect, inject, vi } from 'vitest';
import { disconnectClients, holdToRules, takeAsked, takeRefused } from './store-rules/held-to-rules.ts';
import { deleteTablesAt } from './table.ts';

/** The environment of the process before its first file: files that share a process each begin with it. */
const whole = globalThis as { environmentBefore?: NodeJS.ProcessEnv };
whole.environmentBefore ??= { ...process.env };
for (const name of Object.keys(process.env)) if (!(name in whole.environmentBefore)) delete process.env[name];
Object.assign(process.env, whole.environmentBefore);

const dynamoEndpoint = inject('dynamoEndpoint');
process.env['AWS_REGION'] = 'eu-central-1';
process.env['AWS_ACCESS_KEY_ID'] ??= 'test';
process.env['AWS_SECRET_ACCESS_KEY'] ??= 'test';
process.env['AWS_ENDPOINT_URL_DYNAMODB'] = dynamoEndpoint;
process.env['READMIT_ON_PAPER'] = '';
process.env['POWERTOOLS_DEV'] = 'false';
process.env['POWERTOOLS_LOG_LEVEL'] = process.env['POWERTOOLS_LOG_LEVEL'] ?? 'SILENT';
process.env['POWERTOOLS_METRICS_DISABLED'] = process.env['POWERTOOLS_METRICS_DISABLED'] ?? 'true';

// The store of the tests takes more than DynamoDB does: what DynamoDB would refuse fails whichever test sent it.
holdToRules();

afterAll(async () => {
  vi.useRealTimers();
  await deleteTablesAt(dynamoEndpoint);
  disconnectClients();
  takeAsked();
  expect(takeRefused(), 'requests that DynamoDB would refuse').toEqual([]);
});
