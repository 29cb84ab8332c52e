import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stateOf } from '../../domain/state-code.ts';
import { patience } from '../../functions/adapters/patience.ts';
import { apiFunctions } from '../../functions/api/tables.ts';
import type { ApiFunction } from '../../functions/http/route.ts';
import type { inboundQueues } from '../../functions/queue/inbound-queues.ts';
import type { queues } from '../../functions/queue/queues.ts';
import { alertIdOf } from '../../functions/schema/alert-id.ts';
import { monitorIdsOf } from '../../functions/signing/monitor-id.ts';
import type { streams } from '../../functions/stream/streams.ts';
import { bundleAll } from '../../infra/aws/bundle.ts';
import { type FunctionRow, functionRows } from '../../infra/aws/function-rows.ts';
import { scanEvent } from '../../infra/local/s3/scan-event.ts';
import { type SilentServer, silentServer } from '../embedded/silent-server.ts';
import { type Call, eventFor, person } from '../functions/calls.ts';
import { aDutyMail } from '../functions/mail/duty-mail-messages.ts';
import { bodyOf, type OperationName, type OperationRow, operations } from '../functions/operations.ts';
import { streamOf, workOf } from '../functions/outbox/woken-by.ts';
import { requestOf } from '../functions/queue/intake/partner-messages.ts';
import { sesSays } from '../functions/queue/ses-notifications.ts';
import { environmentOfFunction } from '../rehearsal/policy-of-function.ts';
import { synthesised } from './aws/synthesis.ts';
import type { Ran } from './run-bundle.ts';

const message = (body: string, more: object = {}) => ({ Records: [{ messageId: 'm', body, eventSource: 'aws:sqs', ...more }] });

const scanned = scanEvent(
  { bucket: 'a-bucket', key: `${randomUUID()}/${randomUUID()}`, etag: 'a-tag' },
  { result: 'NO_THREATS_FOUND', threats: [] },
  '2026-06-03T08:00:00Z',
);

/** A message of each queue. One that is new does not compile without. */
const messages: Readonly<Record<keyof typeof queues | keyof typeof inboundQueues | keyof typeof streams, () => object>> = {
  owed: () => workOf([{ caseId: randomUUID(), destination: 'outbound-FR' }]),
  'duty-mail': () => message(JSON.stringify(aDutyMail())),
  'attachment-scanned': () => message(scanned, { attributes: { ApproximateReceiveCount: '1' } }),
  'mail-events': () => message(sesSays('Delivery', { tag: 'a-tag' })),
  'transit-requests': () =>
    message(JSON.stringify(requestOf()), {
      attributes: { SentTimestamp: String(Date.now()) },
      eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:readmit-local-transit-requests-fr',
    }),
  outbox: () => streamOf([{ pk: 'OUTBOX#c', sk: '1', to: { queue: 'outbound', state: 'FR' }, body: '{}' }]),
};

/** Ids of things that could be there. The number by which a monitor knows a case is made of a secret of the function. */
const idsFor = (secret: string): Call => ({
  caseId: randomUUID(),
  transitId: randomUUID(),
  documentId: randomUUID(),
  attachmentId: randomUUID(),
  agreementId: 'france-kazakhstan',
  instrumentId: 'convicted-persons-vn-kz',
  page: 'openCase',
  alertId: alertIdOf(aDutyMail()),
  monitorId: monitorIdsOf(secret, stateOf('FR')).of(randomUUID()),
});

const queries: Partial<Readonly<Record<OperationName, Record<string, string>>>> = {
  getNoticeToPerson: { lang: 'fr' },
  findAgreement: { requestingState: 'FR', requestedState: 'KZ', category: 'own-national' },
  findTransferInstrument: { one: 'VN', other: 'KZ' },
  getNoticeToConvictedPerson: { lang: 'ru' },
};

const operationsOf = (folder: string) => operations.filter((row) => row.folder === folder);

/** The operation as somebody may ask for it. */
const askedFor = (row: OperationRow, secret: string): object => {
  const { name, route } = row;
  const [body, query] = [bodyOf(row), queries[name]];
  return eventFor(route.method, route.path, {
    ...idsFor(secret),
    ...(route.roles === 'anyone' ? {} : { claims: person(...route.roles.map((role) => `FR.${role}`)) }),
    ...(body === undefined ? {} : { body }),
    ...(query === undefined ? {} : { query }),
    ...(route.changesCase ? { headers: { 'If-Match': '"seen"' } } : {}),
  });
};

const eventsOf = ({ kind, rowName }: FunctionRow, environment: Readonly<Record<string, string>>): readonly object[] => {
  if (kind === 'schedule') return [{}];
  if (kind !== 'api') return [messages[rowName as keyof typeof messages]()];
  return operationsOf(rowName).map((row) => askedFor(row, environment['READMIT_IDENTITY_KEY'] ?? ''));
};

const folder = mkdtempSync(join(tmpdir(), 'readmit-silent-'));
const rows = functionRows();
let silent: SilentServer;
let came: ReadonlyMap<string, readonly Ran[]>;
const children: ChildProcess[] = [];

/** Runs a bundle as it is deployed, where nothing that it asks ever answers. */
const ranIn = async (row: FunctionRow, templates: ReturnType<typeof synthesised>['templates']): Promise<readonly Ran[]> => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const environment = environmentOfFunction(templates, row.name);
  const queueUrls = Object.keys(environment).filter((name) => name.startsWith('QUEUE_URL_'));
  const services = ['DYNAMODB', 'SQS', 'SESV2', 'KMS', 'S3'].map((service) => `AWS_ENDPOINT_URL_${service}`);
  const child = fork(
    fileURLToPath(new URL('run-bundle.ts', import.meta.url)),
    [join(folder, row.name, 'index.mjs'), String(row.row.timeoutSeconds)],
    {
      env: {
        ...environment,
        ...Object.fromEntries([...services, ...queueUrls].map((name) => [name, silent.endpoint])),
        AWS_REGION: 'eu-central-1',
        LAMBDA_TASK_ROOT: join(folder, row.name),
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        ...('SIGNING_KEY_ID' in environment ? {} : { SIGNING_KEY_JWK: JSON.stringify(privateKey.export({ format: 'jwk' })) }),
      },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  children.push(child);
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const told = async (): Promise<unknown> => {
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${row.name} ended: ${said}`)));
    return (await Promise.race([once(child, 'message'), ended]))[0];
  };
  await told();
  child.send([...eventsOf(row, environment)]);
  return (await told()) as readonly Ran[];
};

beforeAll(async () => {
  silent = await silentServer('says nothing');
  await bundleAll(folder);
  const { templates } = synthesised('local', folder);
  came = new Map(await Promise.all(rows.map(async (row) => [row.name, await ranIn(row, templates)] as const)));
});
afterAll(async () => {
  for (const child of children) child.kill();
  await silent.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a function asks once in a process, whichever of its operations is the first. */
const askedFirst = (folder: string): boolean => (apiFunctions as Record<string, ApiFunction>)[folder]?.mayFirst !== undefined;

/** That an operation which asks nothing of any service answers, and every other says that it had no answer. */
const expectSaid = ({ name, folder, route }: OperationRow, ran: Ran | undefined): void => {
  const { statusCode, body, headers } = ran?.reply as { statusCode: number; body: string; headers: object };
  const asks = route.may.length > 0 || askedFirst(folder);
  const [status, kind] = route.may.includes('publish key') ? [503, 'key-set-incomplete'] : [504, 'timeout'];
  expect({ name, statusCode }).toEqual({ name, statusCode: asks ? status : route.status });
  if (!asks) return;
  expect(headers).toMatchObject({ 'content-type': 'application/problem+json' });
  expect(JSON.parse(body)).toMatchObject({ type: `https://readmit.example/problems/${kind}`, status });
};

const ranAs = (kind: FunctionRow['kind']) => rows.filter((row) => row.kind === kind);

test.each(rows)('Where no service answers, $name ends within its own time', ({ name, row }) => {
  const ran = came.get(name) ?? [];
  expect(ran.length).toBeGreaterThan(0);
  for (const { milliseconds } of ran) expect(milliseconds).toBeLessThan(row.timeoutSeconds * 1_000);
});

test.each(ranAs('api'))('Where no service answers, $name answers that, long before the gateway does', ({ name, rowName }) => {
  const ran = came.get(name) ?? [];
  for (const [index, row] of operationsOf(rowName).entries()) expectSaid(row, ran[index]);
});

test.each([...ranAs('queue'), ...ranAs('inbound')])('Where no service answers, $name lets its message come again', ({
  name,
  rowName,
}) => {
  // What is owed to queues stays owed in the store and the sweep sends it: its lane goes on to the next.
  const again = rowName === 'owed' ? [] : [{ itemIdentifier: 'm' }];
  // It waited for an answer: nothing else was wrong with the message.
  expect(came.get(name)?.[0]?.milliseconds).toBeGreaterThan(patience.repeatable.answerMilliseconds);
  expect(came.get(name)).toMatchObject([{ reply: { batchItemFailures: again } }]);
});

test.each([...ranAs('schedule'), ...ranAs('stream')])('Where no service answers, $name fails, and so rings', ({ name }) => {
  expect(came.get(name)).toMatchObject([{ error: expect.stringContaining('NoAnswer') }]);
});
