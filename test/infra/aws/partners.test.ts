import { describe, expect, it } from 'vitest';
import { type InboundQueueRow, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerQueueName } from '../../../functions/queue/partner-queue-names.ts';
import { type PartnerQueueRow, partnerQueues } from '../../../functions/queue/queues.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { partnerKeyAlias } from '../../../infra/aws/partner-names.ts';
import { allows } from '../../rehearsal/policy.ts';
import { statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { resolved } from '../../rehearsal/policy-template.ts';
import { allowedTo, type ResourceStatement } from './resource-policy.ts';
import { at, readable } from './synthesis.ts';

const { all, stage, templates, states: stacks } = readable('production');

const statementsAt = (properties: object | undefined, document: string): readonly ResourceStatement[] =>
  at(properties, document, 'Statement') as readonly ResourceStatement[];

type Made = ReturnType<typeof all>[number];

const queueCalled = (name: string): Made | undefined =>
  all('AWS::SQS::Queue').find(({ properties }) => properties['QueueName'] === name);

const queueOf = (state: string) => queueCalled(`${partnerQueueName(stage.name, 'outbound', state)}.fifo`);
const inboundOf = (state: string) => queueCalled(partnerQueueName(stage.name, 'transit-requests', state));

const policiesAt = (queue: Made | undefined): readonly ResourceStatement[] =>
  all('AWS::SQS::QueuePolicy')
    .filter(({ properties }) => at(properties, 'Queues', 0) === queue?.logicalName)
    .flatMap(({ properties }) => statementsAt(properties, 'PolicyDocument'));

const keyAt = (queue: Made | undefined): Made | undefined => {
  const logicalName = String(queue?.properties['KmsMasterKeyId']).replace(/\.Arn$/, '');
  return all('AWS::KMS::Key').find((key) => key.logicalName === logicalName);
};

const deadLettersOf = (queue: Made | undefined): Made | undefined => {
  const arn = at(queue?.properties, 'RedrivePolicy', 'deadLetterTargetArn');
  return all('AWS::SQS::Queue').find(({ logicalName }) => `${logicalName}.Arn` === arn);
};

const states = Object.entries(stage.states).map(([state, { partnerAccount }]) => ({ state, account: partnerAccount }));
const withAccount = states.flatMap(({ state, account }) => (account === undefined ? [] : [{ state, account }]));
const without = states.filter(({ account }) => account === undefined);

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

describe('A State that gave no account', () => {
  it.each(without)('has no queue, no key and no alarm of one: $state works by HTTP alone', ({ state }) => {
    const types = Object.values(stacks[state]?.Resources ?? {}).map(({ Type }) => Type);
    const ofCallers = ['AWS::Cognito::UserPoolGroup', 'AWS::Cognito::UserPoolClient'];
    const thatEnterThem = ['AWS::Lambda::Function', 'AWS::Logs::LogGroup', 'AWS::IAM::Role', 'AWS::IAM::Policy'];
    expect(new Set(types)).toEqual(new Set([...ofCallers, ...thatEnterThem, 'AWS::CloudWatch::Alarm']));
    expect(types.filter((type) => type === 'AWS::CloudWatch::Alarm')).toHaveLength(1);
  });

  it('is among those of the stage: else nothing of this was seen', () => {
    expect(without.length).toBeGreaterThan(0);
    expect(withAccount.length).toBeGreaterThan(1);
  });
});

describe.each(withAccount)('The queues of $state', ({ state, account }) => {
  it('are one to send to and one to read, with the terms of their rows', () => {
    const queues = all('AWS::SQS::Queue', [stacks[state] ?? { Resources: {} }]);
    expect(queues).toHaveLength(3);
    for (const [name, row] of Object.entries<InboundQueueRow>(inboundQueues)) {
      const made = queueCalled(partnerQueueName(stage.name, name, state));
      expect(made?.properties).toMatchObject({
        MessageRetentionPeriod: row.retentionDays * 86_400,
        MaximumMessageSize: row.maxMessageBytes,
      });
      expect(made?.properties).not.toHaveProperty('FifoQueue');
    }
    for (const [name, row] of Object.entries<PartnerQueueRow>(partnerQueues)) {
      expect(queueCalled(`${partnerQueueName(stage.name, name, state)}.fifo`)?.properties).toMatchObject({
        FifoQueue: true,
        ContentBasedDeduplication: false,
        MessageRetentionPeriod: row.retentionDays * 86_400,
      });
    }
  });

  it('are encrypted with one key, which is nobody else’s and is found by its name', () => {
    const [key] = all('AWS::KMS::Key', [stacks[state] ?? { Resources: {} }]);
    for (const queue of [inboundOf(state), queueOf(state), deadLettersOf(inboundOf(state))]) {
      expect(keyAt(queue)).toBeDefined();
      expect(keyAt(queue)).toEqual(key);
    }
    const aliases = all('AWS::KMS::Alias').filter(({ properties }) => properties['TargetKeyId'] === `${key?.logicalName}.Arn`);
    expect(aliases.map(({ properties }) => properties['AliasName'])).toEqual([partnerKeyAlias(stage.name, state)]);
  });

  it('name no account but the State’s own and ours', () => {
    const named = [...JSON.stringify(stacks[state]).matchAll(/iam::(\d{12})/g)].map(([, found]) => found);
    expect(new Set(named)).toEqual(new Set([account, stage.account]));
  });

  it('are for no function of ours to send to, as far as the partner sends there', () => {
    const resource = `arn:aws:sqs:${stage.region}:${stage.account}:${partnerQueueName(stage.name, 'transit-requests', state)}`;
    const sending = functionRows().filter(({ name }) =>
      allows(statementsOfFunction(templates, name), { action: 'sqs:SendMessage', resource }),
    );
    expect(sending.map(({ name }) => name)).toEqual([]);
  });

  it('are told to the partner with their key, and with a policy ready to be copied', () => {
    const outputs = stacks[state]?.Outputs ?? {};
    expect(outputs['InboundUrl']?.Value).toEqual({ Ref: inboundOf(state)?.logicalName });
    expect(outputs['OutboundUrl']?.Value).toEqual({ Ref: queueOf(state)?.logicalName });
    expect(outputs['QueueKey']?.Value).toEqual({ 'Fn::GetAtt': [keyAt(queueOf(state))?.logicalName, 'Arn'] });
    const policy = JSON.parse(String(resolved(templates, outputs['PartnerPolicy']?.Value))) as {
      readonly Statement: readonly { readonly Action: string | string[]; readonly Resource: string | string[] }[];
    };
    const asked = policy.Statement.flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} ${resource}`)),
    );
    const given = [inboundOf(state), queueOf(state)].flatMap((queue) =>
      onQueue(account, queue).map((action) => `${action} ${queue?.logicalName}.Arn`),
    );
    const ofKey = onKey(account, queueOf(state)).map((action) => `${action} ${keyAt(queueOf(state))?.logicalName}.Arn`);
    expect(asked.sort()).toEqual([...given, ...ofKey].sort());
  });
});

const pairs = withAccount.flatMap((caller) => withAccount.map(({ state: owner }) => ({ ...caller, owner })));

describe('With its account', () => {
  it.each(withAccount)('$state sends to its own inbound queue and reads its own outbound queue', ({ state, account }) => {
    expect(onQueue(account, inboundOf(state))).toEqual(['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl']);
    expect(onKey(account, inboundOf(state))).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
    expect(onQueue(account, queueOf(state))).toEqual(
      ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes', 'GetQueueUrl'].map(
        (action) => `sqs:${action}`,
      ),
    );
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
});
