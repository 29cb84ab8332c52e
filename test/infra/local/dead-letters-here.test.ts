import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ReceiveMessageCommand, SendMessageCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSEvent } from 'aws-lambda';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { instantAt } from '../../../domain/time/instant.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { transitsIn } from '../../../functions/adapters/transits.ts';
import { inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { type Blueprint, blueprintOf, writeBlueprint } from '../../../infra/local/blueprint.ts';
import { portsFrom, repository } from '../../../infra/local/places.ts';
import { setUpQueues } from '../../../infra/local/set-up.ts';
import { takeFromQueue } from '../../../infra/local/take-from-queue.ts';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { startApi } from '../../functions/calls.ts';
import { requestOf } from '../../functions/queue/intake/partner-messages.ts';
import { synthesised } from '../aws/synthesis.ts';

const letters = 'readmit-local-transit-requests-fr-dead-letters';
const state = mkdtempSync(join(tmpdir(), 'readmit-redrive-'));

let [queues, store, host]: [FauxqsServer, RecordingProxy, Server] = [] as never;
let [blueprint, client, table]: [Blueprint, SQSClient, string] = [] as never;

/** Lambda's Invoke interface before the handler that is deployed. */
const startHost = async (): Promise<number> => {
  const { handler } = await import('../../../functions/queue/transit-requests.ts');
  host = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const event = JSON.parse(Buffer.concat(chunks).toString('utf8')) as SQSEvent;
    response.end(JSON.stringify(await handler(event, { getRemainingTimeInMillis: () => 20_000 } as Context)));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  return (host.address() as { port: number }).port;
};

beforeAll(async () => {
  store = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = store.endpoint;
  queues = await startFauxqs({ port: 0, logger: false, defaultRegion: 'eu-central-1' });
  ({ table } = await startApi());
  const ports = { ...portsFrom(3000), sqs: queues.port, functions: await startHost() };
  blueprint = blueprintOf(synthesised('local').app.outdir, ports, 'a secret');
  writeBlueprint(state, blueprint);
  client = new SQSClient({ endpoint: queues.address });
});
beforeEach(async () => {
  queues.purgeAll();
  await setUpQueues(blueprint);
  // Two minutes as deployed. Here what failed comes again soon enough for a test.
  for (const QueueUrl of [inbound(), urlOf(letters)])
    await client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: '0' } }));
});
afterAll(async () => {
  host.close();
  await store.close();
  await queues.stop();
});

const inbound = (): string => blueprint.inboundUrls['FR'] ?? '';
const urlOf = (name: string): string => inbound().replace(/[^/]+$/, name);

const lyingIn = (name: string): number => queues.inspectQueue(name)?.messages.ready.length ?? 0;

/** What the command prints, and the code it ends with. */
const redrive = async (...given: readonly string[]) => {
  const env = { ...process.env, READMIT_STATE: state };
  const run = promisify(execFile)(process.execPath, ['infra/aws/redrive.ts', ...given], { cwd: repository, env });
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, said: `${stdout}${stderr}` }),
  );
};

/** A request of France that the store's fault let fail as often as the row says; gives when the queue had it. */
const deadLetter = async (request: ReturnType<typeof requestOf>): Promise<number> => {
  await client.send(new SendMessageCommand({ QueueUrl: inbound(), MessageBody: JSON.stringify(request) }));
  store.inject({ action: 'TransactWriteItems', how: 'conflict', times: 10_000, about: `TRANSIT#${request.subject}` });
  const taking = { url: inbound(), takenInBy: 'inbound-transit-requests', batchSize: 10, waitSeconds: 0 };
  expect(await takeFromQueue(client, blueprint, taking)).toEqual({ received: 1, failed: 1 });
  const receive = new ReceiveMessageCommand({ QueueUrl: inbound(), MessageSystemAttributeNames: ['SentTimestamp'] });
  let sentAt = 0;
  for (let more = 1; more <= inboundQueues['transit-requests'].tries; more += 1) {
    const { Messages: [message] = [] } = await client.send(receive);
    sentAt = Number(message?.Attributes?.SentTimestamp ?? sentAt);
  }
  expect([lyingIn('transit-requests-fr'), lyingIn(letters)]).toEqual([0, 1]);
  return sentAt;
};

describe('a message of a partner that a fault of ours let fail', () => {
  test('is told of by number and age, and nothing of what stands in it, and stays where it is', async () => {
    const request = requestOf();
    await deadLetter(request);
    const { code, said } = await redrive();
    expect(code).toBe(0);
    expect(said).toMatch(/^readmit-local-transit-requests-fr-dead-letters +1 message, the oldest for 0 min$/m);
    expect(said).toMatch(/^readmit-local-duty-mail-dead-letters +0 messages$/m);
    expect(said).toContain('Nothing was taken in');
    expect(said).not.toMatch(/SPECIMEN|request-/);
    expect(lyingIn(letters)).toBe(1);
  });

  test('is taken in once the fault is mended, as received when the partner sent it', async () => {
    const request = requestOf();
    const sentAt = await deadLetter(request);
    store.forget();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const { code, said } = await redrive('--queue', letters, '--go');
    expect([code, said]).toEqual([0, '1 message taken in. Everything that lay there was tried.\n']);
    expect(lyingIn(letters)).toBe(0);
    const stored = await transitsIn(tableCalled(table)).load(request.subject);
    expect(stored).toMatchObject({ partner: 'FR', transit: { status: 'requested', receivedAt: instantAt(sentAt) } });
  });

  test('lies there still where the fault is not mended: it is tried once, and the command says so', async () => {
    await deadLetter(requestOf());
    const { code, said } = await redrive('--queue', letters, '--go');
    expect(code).toBe(1);
    expect(said).toMatch(/^0 messages taken in, 1 message there still\./);
    store.forget();
    expect((await redrive('--queue', letters, '--go')).said).toContain('1 message taken in.');
  });
});

describe('taken in again while it hides', () => {
  test('is not said to have been tried', async () => {
    await deadLetter(requestOf());
    const hide = (seconds: string) =>
      client.send(new SetQueueAttributesCommand({ QueueUrl: urlOf(letters), Attributes: { VisibilityTimeout: seconds } }));
    await hide('300');
    expect((await redrive('--queue', letters, '--go')).said).toMatch(
      /1 message there still\. Everything that lay there was tried/,
    );
    store.forget();
    const { code, said } = await redrive('--queue', letters, '--go');
    expect(code).toBe(1);
    expect(said).toMatch(/^0 messages taken in, 1 message there still\. 1 message hid when it began/);
    expect(said).not.toMatch(/was tried|failed again/);
  });
});

describe('the command', () => {
  test.each([
    ['a queue that is none', ['--queue', 'transit-requests-fr', '--go'], 1, 'No dead-letter queue is called transit-requests-fr'],
    ['no queue to take in', ['--go'], 2, 'Usage: npm run redrive'],
    ['both at once', ['--queue', letters, '--go', '--stop'], 2, 'Usage: npm run redrive'],
    ['a word that it does not know', ['--all'], 1, 'Usage: npm run redrive'],
    ['a stage that is none', ['--stage', 'nowhere'], 1, 'There is no stage nowhere in cdk.json'],
  ])('says what is wrong with %s, and does nothing', async (_what, given, code, words) => {
    const ended = await redrive(...given);
    expect(ended.code).toBe(code);
    expect(ended.said).toContain(words);
  });
});
