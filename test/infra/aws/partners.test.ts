import { describe, expect, it } from 'vitest';
import { inboundQueueName, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerQueues } from '../../../functions/queue/queues.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { allows } from '../../rehearsal/policy.ts';
import { statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { allowedTo, type ResourceStatement } from './resource-policy.ts';
import { at, readable } from './synthesis.ts';

const { all, stage, templates, partners } = readable('production');

const statementsAt = (properties: object | undefined, document: string): readonly ResourceStatement[] =>
  at(properties, document, 'Statement') as readonly ResourceStatement[];

const letIn = (statements: readonly ResourceStatement[]): readonly ResourceStatement[] =>
  statements.filter(({ Effect }) => Effect === 'Allow');

type Made = ReturnType<typeof all>[number];

const queueCalled = (name: string): Made | undefined =>
  all('AWS::SQS::Queue').find(({ properties }) => properties['QueueName'] === name);

const queueOf = (state: string) => queueCalled(`outbound-${state.toLowerCase()}.fifo`);
const inboundOf = (state: string) => queueCalled(inboundQueueName('transit-requests', state));

const policiesAt = (queue: Made | undefined): readonly ResourceStatement[] =>
  all('AWS::SQS::QueuePolicy')
    .filter(({ properties }) => at(properties, 'Queues', 0) === queue?.logicalName)
    .flatMap(({ properties }) => statementsAt(properties, 'PolicyDocument'));
const policiesOf = (state: string) => policiesAt(queueOf(state));

const keyAt = (queue: Made | undefined): Made | undefined => {
  const logicalName = String(queue?.properties['KmsMasterKeyId']).replace(/\.Arn$/, '');
  return all('AWS::KMS::Key').find((key) => key.logicalName === logicalName);
};
const keyOf = (state: string) => keyAt(queueOf(state));

const deadLettersOf = (queue: Made | undefined): Made | undefined => {
  const arn = at(queue?.properties, 'RedrivePolicy', 'deadLetterTargetArn');
  return all('AWS::SQS::Queue').find(({ logicalName }) => `${logicalName}.Arn` === arn);
};

const states = Object.entries(stage.states).map(([state, { partnerAccount }]) => [state, partnerAccount] as const);

describe('What a partner State may read', () => {
  it('is one queue per State, in order per case, kept as long as the row says', () => {
    const queues = all('AWS::SQS::Queue', [partners]).filter(({ properties }) => properties['FifoQueue'] === true);
    expect(queues).toHaveLength(states.length * Object.keys(partnerQueues).length);
    for (const { properties } of queues) {
      expect(properties).toMatchObject({
        ContentBasedDeduplication: false,
        MessageRetentionPeriod: partnerQueues.outbound.retentionDays * 86_400,
      });
    }
  });

  it.each(
    states.filter(([, account]) => account !== undefined),
  )('is its own queue, and nothing else, for %s', (state, account) => {
    expect(letIn(policiesOf(state))).toEqual([
      expect.objectContaining({
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Resource: `${queueOf(state)?.logicalName}.Arn`,
      }),
    ]);
    const strangers = letIn(statementsAt(keyOf(state)?.properties, 'KeyPolicy')).filter(
      ({ Principal }) => at(Principal, 'AWS') !== 'arn:aws:iam::000000000000:root',
    );
    expect(strangers).toEqual([
      expect.objectContaining({ Action: 'kms:Decrypt', Principal: { AWS: `arn:aws:iam::${account}:root` } }),
    ]);
  });

  it.each(states.filter(([, account]) => account === undefined))('is nothing for %s, which gave no account', (state) => {
    expect(queueOf(state)).toBeDefined();
    expect(letIn(policiesOf(state))).toEqual([]);
    expect(letIn(statementsAt(keyOf(state)?.properties, 'KeyPolicy'))).toHaveLength(1);
  });

  it('is encrypted with a key of the State’s own', () => {
    expect(new Set(states.map(([state]) => keyOf(state)?.logicalName)).size).toBe(states.length);
  });

  it('names no account anywhere but in the States’ own policies', () => {
    const known = states.flatMap(([, account]) => (account === undefined ? [] : [account]));
    const text = JSON.stringify(all('AWS::SQS::QueuePolicy').concat(all('AWS::KMS::Key')));
    const named = [...text.matchAll(/iam::(\d{12})/g)]
      .map(([, account]) => account)
      .filter((account) => account !== '000000000000');
    // Of each State's two queues, the policy of the queue and that of its key.
    expect(named).toHaveLength(4 * known.length);
    expect(new Set(named)).toEqual(new Set(known));
  });
});

describe('What a partner State may send to', () => {
  const row = inboundQueues['transit-requests'];

  it('is one queue per State, in which no message is lost to order, with the terms of the row', () => {
    for (const [state] of states) {
      expect(inboundOf(state)?.properties).toMatchObject({
        MessageRetentionPeriod: row.retentionDays * 86_400,
        MaximumMessageSize: row.maxMessageBytes,
      });
      expect(inboundOf(state)?.properties).not.toHaveProperty('FifoQueue');
    }
    expect(new Set(states.map(([state]) => inboundOf(state)?.logicalName)).size).toBe(states.length);
  });

  it('is encrypted, as is what of it failed, with a key that is nobody else’s', () => {
    const keys = states.flatMap(([state]) => [keyOf(state), keyAt(inboundOf(state))]).map((key) => key?.logicalName);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(2 * states.length);
    for (const [state] of states) {
      expect(keyAt(deadLettersOf(inboundOf(state)))).toEqual(keyAt(inboundOf(state)));
    }
  });

  it('is for no function of ours to send to: what lies in it, the partner sent', () => {
    const arns = states.map(([state]) => `${inboundOf(state)?.logicalName}.Arn`);
    const sending = functionRows().filter(({ name }) =>
      arns.some((resource) => allows(statementsOfFunction(templates, name), { action: 'sqs:SendMessage', resource })),
    );
    expect(sending.map(({ name }) => name)).toEqual([]);
  });

  it('names each queue’s address for the partner', () => {
    for (const [state] of states) {
      expect(partners.Outputs?.[`InboundUrl${state}`]?.Value).toEqual({ Ref: inboundOf(state)?.logicalName });
    }
  });
});

const onQueues = [
  'SendMessage',
  'ReceiveMessage',
  'DeleteMessage',
  'ChangeMessageVisibility',
  'GetQueueAttributes',
  'GetQueueUrl',
]
  .concat(
    'PurgeQueue',
    'SetQueueAttributes',
    'DeleteQueue',
    'AddPermission',
    'StartMessageMoveTask',
    'ListDeadLetterSourceQueues',
  )
  .map((action) => `sqs:${action}`);
const onKeys = ['Encrypt', 'Decrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo']
  .concat('DescribeKey', 'CreateGrant', 'PutKeyPolicy', 'DisableKey', 'ScheduleKeyDeletion')
  .map((action) => `kms:${action}`);

const onQueue = (account: string, queue: Made | undefined) =>
  allowedTo(account, policiesAt(queue), `${queue?.logicalName}.Arn`, onQueues);
const onKey = (account: string, queue: Made | undefined) =>
  allowedTo(account, statementsAt(keyAt(queue)?.properties, 'KeyPolicy'), `${keyAt(queue)?.logicalName}.Arn`, onKeys);

const withAccount = states.flatMap(([state, account]) => (account === undefined ? [] : [{ state, account }]));
const pairs = withAccount.flatMap((caller) => states.map(([owner]) => ({ ...caller, owner })));

describe('With its account', () => {
  it.each(withAccount)('$state sends to its own inbound queue and reads its own outbound queue', ({ state, account }) => {
    expect(onQueue(account, inboundOf(state))).toEqual(['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl']);
    expect(onKey(account, inboundOf(state))).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
    expect(onQueue(account, queueOf(state))).toEqual(
      ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'].map((action) => `sqs:${action}`),
    );
    expect(onKey(account, queueOf(state))).toEqual(['kms:Decrypt']);
    expect(onQueue(account, deadLettersOf(inboundOf(state)))).toEqual([]);
  });

  it.each(pairs.filter(({ state, owner }) => state !== owner))('$state can do nothing with the queues of $owner', ({
    account,
    owner,
  }) => {
    for (const queue of [inboundOf(owner), queueOf(owner), deadLettersOf(inboundOf(owner))]) {
      expect(queue).toBeDefined();
      expect(keyAt(queue)).toBeDefined();
      expect(onQueue(account, queue)).toEqual([]);
      expect(onKey(account, queue)).toEqual([]);
    }
  });

  it.each(states.filter(([, account]) => account === undefined))('nobody sends as %s, which gave none', (state) => {
    expect(letIn(policiesAt(inboundOf(state)))).toEqual([]);
    expect(letIn(statementsAt(keyAt(inboundOf(state))?.properties, 'KeyPolicy'))).toHaveLength(1);
  });
});
