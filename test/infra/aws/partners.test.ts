import { describe, expect, it } from 'vitest';
import { type InboundQueueRow, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerQueueName } from '../../../functions/queue/partner-queue-names.ts';
import { type PartnerQueueRow, partnerQueues } from '../../../functions/queue/queues.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { outputsOf, partnerKeyAlias } from '../../../infra/aws/partner-names.ts';
import { type Authority, authorities } from '../../../infra/aws/roles.ts';
import { partnerAccountOf, statesOf } from '../../../infra/aws/stage.ts';
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

const readBy = { readmission: 'outbound', justice: 'outbound-justice' } as const;
const queueOf = (state: string, authority: Authority) =>
  queueCalled(`${partnerQueueName(stage.name, readBy[authority], state)}.fifo`);
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

/** What a State's authority has: of readmission a queue to send to, with its dead letters, and one to read; of justice one to read. */
const queuesOf = (state: string, authority: Authority): readonly (Made | undefined)[] => [
  ...(authority === 'readmission' ? [inboundOf(state), deadLettersOf(inboundOf(state))] : []),
  queueOf(state, authority),
];

const withAccount = statesOf(stage).flatMap((state) =>
  authorities.flatMap((authority) => {
    const account = partnerAccountOf(stage, state, authority);
    return account === undefined ? [] : [{ state, authority, account }];
  }),
);
const ofReadmission = withAccount.filter(({ authority }) => authority === 'readmission');
const accountsOf = (of: string) => withAccount.filter(({ state }) => state === of).map(({ account }) => account);
const without = statesOf(stage).flatMap((state) => (accountsOf(state).length === 0 ? [{ state }] : []));

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
    expect(ofReadmission.length).toBeGreaterThan(1);
    expect(withAccount.length).toBeGreaterThan(ofReadmission.length + 1);
  });
});

describe.each(withAccount)('The queues of $state, $authority', ({ state, authority, account }) => {
  const own = queuesOf(state, authority);
  const inStack = all('AWS::SQS::Queue', [stacks[state] ?? { Resources: {} }]);

  it('are one to read and, of readmission, one to send to, with the terms of their rows', () => {
    expect(own).not.toContain(undefined);
    expect(inStack).toHaveLength(
      withAccount.filter((other) => other.state === state).flatMap((other) => queuesOf(state, other.authority)).length,
    );
    for (const [name, row] of Object.entries<InboundQueueRow>(authority === 'readmission' ? inboundQueues : {})) {
      const made = queueCalled(partnerQueueName(stage.name, name, state));
      expect(made?.properties).toMatchObject({
        MessageRetentionPeriod: row.retentionDays * 86_400,
        MaximumMessageSize: row.maxMessageBytes,
      });
      expect(made?.properties).not.toHaveProperty('FifoQueue');
    }
    for (const [name, row] of Object.entries<PartnerQueueRow>(partnerQueues)) {
      if (row.authority !== authority) continue;
      expect(queueCalled(`${partnerQueueName(stage.name, name, state)}.fifo`)?.properties).toMatchObject({
        FifoQueue: true,
        ContentBasedDeduplication: false,
        MessageRetentionPeriod: row.retentionDays * 86_400,
      });
    }
  });

  it('are encrypted with one key, which is nobody else’s and is found by its name', () => {
    const key = keyAt(queueOf(state, authority));
    expect(key).toBeDefined();
    for (const queue of own) expect(keyAt(queue)).toEqual(key);
    const others = withAccount
      .filter((other) => other.state !== state || other.authority !== authority)
      .flatMap((other) => queuesOf(other.state, other.authority));
    for (const queue of others) expect(keyAt(queue)).not.toEqual(key);
    const aliases = all('AWS::KMS::Alias').filter(({ properties }) => properties['TargetKeyId'] === `${key?.logicalName}.Arn`);
    expect(aliases.map(({ properties }) => properties['AliasName'])).toEqual([partnerKeyAlias(stage.name, state, authority)]);
  });

  it('name no account but the State’s own and ours', () => {
    const named = [...JSON.stringify(stacks[state]).matchAll(/iam::(\d{12})/g)].map(([, found]) => found);
    expect(new Set(named)).toEqual(new Set([...accountsOf(state), stage.account]));
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
    const told = (name: string) => outputs[`${outputsOf[authority]}${name}`]?.Value;
    const read = queueOf(state, authority);
    expect(told('InboundUrl')).toEqual(authority === 'readmission' ? { Ref: inboundOf(state)?.logicalName } : undefined);
    expect(told('OutboundUrl')).toEqual({ Ref: read?.logicalName });
    expect(told('QueueKey')).toEqual({ 'Fn::GetAtt': [keyAt(read)?.logicalName, 'Arn'] });
    const policy = JSON.parse(String(resolved(templates, told('PartnerPolicy')))) as {
      readonly Statement: readonly { readonly Action: string | string[]; readonly Resource: string | string[] }[];
    };
    const asked = policy.Statement.flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} ${resource}`)),
    );
    const given = own.flatMap((queue) => onQueue(account, queue).map((action) => `${action} ${queue?.logicalName}.Arn`));
    const ofKey = onKey(account, read).map((action) => `${action} ${keyAt(read)?.logicalName}.Arn`);
    expect(asked.sort()).toEqual([...given, ...ofKey].sort());
  });
});

const reading = ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes', 'GetQueueUrl'].map(
  (action) => `sqs:${action}`,
);

const pairs = withAccount.flatMap((caller) =>
  withAccount
    .filter((owner) => owner !== caller)
    .map(({ state, authority }) => ({ ...caller, owner: state, ownAuthority: authority })),
);

describe('With its account', () => {
  it.each(ofReadmission)('$state sends to its own inbound queue', ({ state, account }) => {
    expect(onQueue(account, inboundOf(state))).toEqual(['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl']);
    expect(onKey(account, inboundOf(state))).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
    expect(onQueue(account, deadLettersOf(inboundOf(state)))).toEqual([]);
  });

  it.each(withAccount)('$state reads its own outbound queue: $authority', ({ state, authority, account }) => {
    expect(onQueue(account, queueOf(state, authority))).toEqual(reading);
    expect(onKey(account, queueOf(state, authority))).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
  });

  it.each(pairs)('$state ($authority) can do nothing with the queues of $owner ($ownAuthority)', ({
    account,
    owner,
    ownAuthority,
  }) => {
    for (const queue of queuesOf(owner, ownAuthority)) {
      expect(queue).toBeDefined();
      expect(keyAt(queue)).toBeDefined();
      expect(onQueue(account, queue)).toEqual([]);
      expect(onKey(account, queue)).toEqual([]);
    }
  });

  it('the two authorities of one State are among them: neither can do anything with the queues of the other', () => {
    const within = pairs.filter(({ state, owner }) => state === owner);
    expect(within.map(({ state, authority }) => `${state} ${authority}`).sort()).toEqual(
      ['FR justice', 'FR readmission', 'KZ justice', 'KZ readmission'].sort(),
    );
  });
});
