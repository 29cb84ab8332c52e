import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Grant } from '../../functions/grant.ts';
import { inboundQueues } from '../../functions/queue/inbound-queues.ts';
import { partnerQueueName } from '../../functions/queue/partner-queue-names.ts';
import { queues } from '../../functions/queue/queues.ts';
import { schedules } from '../../functions/schedule/schedules.ts';
import { statePlace } from '../../functions/settings.ts';
import { streams } from '../../functions/stream/streams.ts';
import { startKms } from '../embedded/kms.ts';
import { s3AtHand } from '../embedded/s3.ts';
import { withFirst } from '../functions/first-call.ts';
import { operations } from '../functions/operations.ts';
import { synthesised } from '../infra/aws/synthesis.ts';
import { askedOf } from './asked-of-iam.ts';
import { type Asked, allows } from './policy.ts';
import { denialsOfBucket, principalOf, statementsOfFunction } from './policy-of-function.ts';
import { statementsOfRow, symbolicTargets } from './policy-of-row.ts';
import { type Recorder, recorderBefore } from './recorder.ts';
import { firstOf, type Rehearsed, rehearse } from './rehearsed.ts';
import { s3RecorderBefore } from './s3-recorder.ts';

/** As it is after a rollover: one key signs, another is only published. */
const signingKeys = { signs: 'second', keys: { first: { retired: '2026-11-01T08:00:00Z' }, second: {} } };
const { templates, stage } = synthesised('local', undefined, false, { signingKeys });
const states = Object.keys(stage.states);
const targets = symbolicTargets(templates, stage);

const rows: readonly (readonly [string, readonly Grant[]])[] = [
  ...operations.map(({ name, route }) => [name, route.may] as const),
  ...withFirst.map(([folder, { mayFirst = [] }]) => [firstOf(folder), mayFirst] as const),
  ...[queues, inboundQueues, schedules, streams].flatMap((table) =>
    Object.entries(table).map(([name, { may }]) => [name, may] as const),
  ),
];

const ends: (() => Promise<unknown>)[] = [];
let done: readonly Rehearsed[];

const startSes = async (): Promise<string> => {
  const { default: start } = createRequire(import.meta.url)('aws-ses-v2-local') as {
    default: (given: object) => Promise<Server>;
  };
  const server = await start({ host: '127.0.0.1', port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The inbox has no port');
  ends.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${address.port}`;
};

const startQueues = async (): Promise<string> => {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  const endpoint = `http://127.0.0.1:${server.port}`;
  ends.push(() => server.stop());
  const client = new SQSClient({ endpoint });
  await client.send(new CreateQueueCommand({ QueueName: 'duty-mail' }));
  const read = states.flatMap((state) => ['outbound', 'outbound-justice'].map((row) => partnerQueueName(stage.name, row, state)));
  for (const name of ['owed.fifo', ...read.map((queue) => `${queue}.fifo`)]) {
    await client.send(new CreateQueueCommand({ QueueName: name, Attributes: { FifoQueue: 'true' } }));
  }
  client.destroy();
  return endpoint;
};

const before = async (service: string): Promise<Recorder> => {
  const recorder = await recorderBefore(service);
  ends.push(recorder.close);
  return recorder;
};

beforeAll(async () => {
  const service = await startKms();
  ends.push(service.close);
  const [store, sqs, ses, kms] = [
    await before(inject('dynamoEndpoint')),
    await before(await startQueues()),
    await before(await startSes()),
    await before(service.endpoint),
  ];
  const s3 = await s3RecorderBefore(await s3AtHand());
  ends.push(s3.close);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
    AWS_ENDPOINT_URL_KMS: kms.endpoint,
    SIGNING_KEY_ID: targets.signingKeys.maySign.join(','),
    PUBLISHED_KEY_IDS: targets.signingKeys.published.join(','),
    QUEUE_URL_OWED: `${sqs.endpoint}/000000000000/owed.fifo`,
    QUEUE_URL_DUTY_MAIL: `${sqs.endpoint}/000000000000/duty-mail`,
    MAIL_SENDER: stage.mailSender,
    MAIL_CONFIGURATION_SET: 'a-configuration-set',
    MONITOR_ADDRESSES: JSON.stringify(Object.fromEntries(states.map((state) => [state, ['monitor@readmit.example']]))),
    DUTY_ADDRESSES: JSON.stringify(
      Object.fromEntries(states.flatMap((state) => [state, `${state}.justice`].map((of) => [of, ['duty@readmit.example']]))),
    ),
    QUEUE_URL_OUTBOUND: `${sqs.endpoint}/000000000000/${partnerQueueName(stage.name, 'outbound', statePlace)}.fifo`,
    QUEUE_URL_OUTBOUND_JUSTICE: `${sqs.endpoint}/000000000000/${partnerQueueName(stage.name, 'outbound-justice', statePlace)}.fifo`,
    READMIT_STATES_WITH_QUEUES: JSON.stringify(states),
    READMIT_STATES_WITH_JUSTICE_QUEUES: JSON.stringify(states),
  });
  done = await rehearse([store, sqs, ses, kms, s3]);
});

afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

const questionsOf = (row: string): readonly Asked[] => {
  const rehearsed = done.find((candidate) => candidate.row === row);
  if (rehearsed === undefined) throw new Error(`${row} was not rehearsed`);
  return rehearsed.calls.flatMap((call) => askedOf(call, targets));
};

const refusedBy = (grants: readonly Grant[], row: string): readonly Asked[] => {
  const statements = statementsOfRow(grants, targets);
  return questionsOf(row).filter((asked) => !allows(statements, asked));
};

describe('a rehearsal: what each row of the tables calls is what it may', () => {
  test.for(rows)('%s calls only what its own row allows', ([row, may]) => {
    expect(refusedBy(may, row)).toEqual([]);
  });

  test.for(rows)('%s calls only what the policy of its function in the template allows', ([row]) => {
    const { functionName } = done.find((candidate) => candidate.row === row) ?? { functionName: '' };
    const denied = denialsOfBucket(templates, targets.attachments.bucketArn);
    const statements = [...statementsOfFunction(templates, functionName), ...denied];
    const as = {
      principalArn: principalOf(templates, functionName, stage.account),
      secureTransport: 'true',
      tlsVersion: '1.3',
    } as const;
    expect(questionsOf(row).filter((asked) => !allows(statements, { ...asked, ...as }))).toEqual([]);
  });

  test.for(
    rows.flatMap(([row, may]) => may.map((grant) => ({ row, may, grant }))),
  )('$row needs "$grant": without it a call is refused', ({ row, may, grant }) => {
    expect(
      refusedBy(
        may.filter((other) => other !== grant),
        row,
      ),
    ).not.toEqual([]);
  });

  test('a call that the policy does not name is refused: a scan, a write outside a transaction, another prefix, another queue', () => {
    const statements = statementsOfFunction(templates, 'api-cases');
    const resource = targets.tableArn;
    const others: readonly Asked[] = [
      { action: 'dynamodb:Scan', resource },
      { action: 'dynamodb:PutItem', resource, leadingKeys: ['CASE#1'] },
      { action: 'dynamodb:UpdateItem', resource, leadingKeys: ['CASE#1'], enclosingOperation: 'TransactWriteItems' },
      { action: 'dynamodb:PutItem', resource, leadingKeys: ['SWITCH#1'], enclosingOperation: 'TransactWriteItems' },
      { action: 'sqs:SendMessage', resource: targets.queues['outbound']?.queueArn.replace('??', 'fr') ?? '' },
    ];
    expect(others.filter((asked) => allows(statements, asked))).toEqual([]);
  });
});
