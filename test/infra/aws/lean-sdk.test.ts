import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as whole from '@aws-sdk/client-dynamodb';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leanSdk } from '../../../infra/aws/lean-sdk.ts';

type Sdk = Pick<typeof whole, 'DynamoDBClient' | 'GetItemCommand' | 'TransactionCanceledException'>;

const answers: Readonly<Record<string, { readonly status: number; readonly body: object }>> = {
  TransactionCanceledException: {
    status: 400,
    body: {
      Message: 'cancelled',
      CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Message: 'failed' }],
    },
  },
  ThrottlingException: { status: 400, body: { message: 'too fast', throttlingReasons: [] } },
  ProvisionedThroughputExceededException: { status: 400, body: { message: 'too fast' } },
  RequestLimitExceeded: { status: 400, body: { message: 'too fast' } },
  TransactionInProgressException: { status: 400, body: { Message: 'wait' } },
  ResourceNotFoundException: { status: 400, body: { message: 'no such table' } },
  InternalServerError: { status: 500, body: { message: 'oh' } },
  ANewKindOfException: { status: 400, body: { message: 'what' } },
};

let server: Server;
let lean: Sdk;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const kind = String(url).replaceAll('/', '');
    const { status = 500, body = {} } = answers[kind] ?? {};
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': 'a-request' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${kind}`, ...body }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const outfile = join(tmpdir(), `readmit-lean-sdk-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: "export { DynamoDBClient, GetItemCommand, TransactionCanceledException } from '@aws-sdk/client-dynamodb';",
      resolveDir: fileURLToPath(new URL('../../../', import.meta.url)),
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    alias: {
      '@aws-sdk/credential-provider-node': fileURLToPath(
        new URL('../../../functions/adapters/environment-credentials.ts', import.meta.url),
      ),
      '@aws-sdk/endpoint-cache': fileURLToPath(new URL('../../../functions/adapters/no-endpoint-cache.ts', import.meta.url)),
    },
    plugins: [leanSdk],
  });
  lean = (await import(pathToFileURL(outfile).href)) as Sdk;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const failure = async ({ DynamoDBClient, GetItemCommand, TransactionCanceledException }: Sdk, kind: string) => {
  const client = new DynamoDBClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${kind}`,
    maxAttempts: 2,
  });
  try {
    await client.send(new GetItemCommand({ TableName: 'a-table', Key: {} }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { $fault, $metadata } = error as whole.DynamoDBServiceException;
    const reasons = error instanceof TransactionCanceledException ? error.CancellationReasons : undefined;
    const { httpStatusCode, requestId, attempts } = $metadata;
    return { name: error.name, message: error.message, $fault, httpStatusCode, requestId, attempts, reasons };
  } finally {
    client.destroy();
  }
  throw new Error(`${kind} was no failure`);
};

describe('What the store answers where it fails', () => {
  it.concurrent.each(Object.keys(answers))('is read from a bundle as from the whole SDK: %s', async (kind) => {
    const [found, expected] = await Promise.all([failure(lean, kind), failure(whole, kind)]);
    expect(found).toEqual(expected);
    expect(found.name).toBe(kind);
  });
});
