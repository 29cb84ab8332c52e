import { describe, expect, it } from 'vitest';
import { type InboundQueueRow, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerOf } from '../../../functions/queue/partner-of.ts';
import { partnerQueueName } from '../../../functions/queue/partner-queue-names.ts';
import { type QueueRow, queues } from '../../../functions/queue/queues.ts';
import { deadLettersName } from '../../../infra/aws/dead-letters-name.ts';
import { deployedName, functionRows } from '../../../infra/aws/function-rows.ts';
import { allows, type Statement } from '../../rehearsal/policy.ts';
import { statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { at, readable } from './synthesis.ts';

const { all, service, stage, templates } = readable('production');

const states = Object.entries(stage.states).flatMap(([state, { partnerAccount }]) =>
  partnerAccount === undefined ? [] : [state],
);

/** Every queue that wakes a function, by the name of its dead letters, with that function and its row. */
const taken = [
  ...Object.entries<QueueRow>(queues).map(([name, row]) => ({
    letters: deadLettersName(deployedName(stage.name, name), row),
    name: `queue-${name}`,
    row,
  })),
  ...Object.entries<InboundQueueRow>(inboundQueues).flatMap(([name, row]) =>
    states.map((state) => ({
      letters: deadLettersName(partnerQueueName(stage.name, name, state)),
      name: `inbound-${name}`,
      row,
    })),
  ),
];

const queueCalled = (name: string) => all('AWS::SQS::Queue').find(({ properties }) => properties['QueueName'] === name);
const arnOf = (name: string): string => `${queueCalled(name)?.logicalName}.Arn`;

const mappings = all('AWS::Lambda::EventSourceMapping');
const off = mappings.filter(({ properties }) => properties['Enabled'] === false);

const functionBehind = (told: unknown): string | undefined =>
  /:function:readmit-production-([a-z-]+):live$/.exec(String(told))?.[1];

/** The key of a queue, and by which aliases it is known. */
const keyOf = (name: string): string => {
  const key = String(queueCalled(name)?.properties['KmsMasterKeyId']);
  return isPartners(name) ? `arn:aws:kms:${stage.region}:${stage.account}:key/1` : key;
};
const aliasesOf = (name: string): readonly string[] => {
  const key = queueCalled(name)?.properties['KmsMasterKeyId'];
  return all('AWS::KMS::Alias').flatMap(({ properties }) =>
    properties['TargetKeyId'] === key ? [String(properties['AliasName'])] : [],
  );
};

/** The queues of partners stand in other stacks, and are named by a rule. */
const isPartners = (name: string): boolean => name.includes('-transit-requests-');
const resourceOf = (name: string): string =>
  isPartners(name) ? `arn:aws:sqs:${stage.region}:${stage.account}:${name}` : arnOf(name);

describe('The dead letters of every queue', () => {
  it.each(taken)('$letters can be taken in again by $name, as its messages are, but are not as deployed', ({
    letters,
    name,
    row,
  }) => {
    const [mapping, ...more] = off.filter(({ properties }) => properties['EventSourceArn'] === arnOf(letters));
    expect(more).toEqual([]);
    expect(functionBehind(mapping?.properties['FunctionName'])).toBe(name);
    expect(mapping?.properties).toMatchObject({
      Enabled: false,
      BatchSize: row.batchSize,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: row.maxConcurrency },
    });
  });

  it.each(taken)('$letters hide a message while $name may have it, and give it up to no other queue', ({ letters, row }) => {
    expect(queueCalled(letters)?.properties).toMatchObject({ VisibilityTimeout: 6 * row.timeoutSeconds });
    expect(queueCalled(letters)?.properties).not.toHaveProperty('RedrivePolicy');
  });

  it.each(taken)('$letters are read by $name, which may decrypt them', ({ letters, name }) => {
    const statements = statementsOfFunction(templates, name);
    for (const action of ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'])
      expect(allows(statements, { action: `sqs:${action}`, resource: resourceOf(letters) })).toBe(true);
    const resource = keyOf(letters);
    const use = { action: 'kms:Decrypt', resource, viaService: `sqs.${stage.region}.amazonaws.com` };
    expect(allows(statements, { ...use, resourceAliases: aliasesOf(letters) })).toBe(true);
    expect(allows(statements, { ...use, viaService: 's3.amazonaws.com' })).toBe(false);
  });

  it.each(taken)('$letters get nothing from a function of ours', ({ letters }) => {
    const senders = functionRows().filter(({ name }) =>
      allows(statementsOfFunction(templates, name), { action: 'sqs:SendMessage', resource: resourceOf(letters) }),
    );
    expect(senders).toEqual([]);
  });

  it('are the only ones that stand ready and off', () => {
    expect(off).toHaveLength(taken.length);
  });

  it('of a partner say by their name whose they are', () => {
    for (const state of states) {
      const name = deadLettersName(partnerQueueName(stage.name, 'transit-requests', state));
      expect(queueCalled(name)).toBeDefined();
      expect(partnerOf(`arn:aws:sqs:eu-central-1:111111111111:${name}`)).toBe(state);
    }
  });
});

describe('The policy of who takes dead letters in again', () => {
  const policies = all('AWS::IAM::ManagedPolicy', [service]);
  const statements = policies.flatMap(({ properties }) => at(properties, 'PolicyDocument', 'Statement') as readonly object[]);
  const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
  const allowing = (action: string) => statements.filter((statement) => listed(at(statement, 'Action')).includes(action));

  it('is one, which nobody has until an operator is given it', () => {
    expect(policies.map(({ properties }) => properties['ManagedPolicyName'])).toEqual(['readmit-production-redrive']);
    for (const whose of ['Roles', 'Users', 'Groups']) expect(policies[0]?.properties).not.toHaveProperty(whose);
  });

  it('lets turn the mappings of dead letters, which have its tag, and no other', () => {
    const [turning, ...more] = allowing('lambda:UpdateEventSourceMapping');
    expect(more).toEqual([]);
    expect(at(turning, 'Condition')).toEqual({ StringEquals: { 'aws:ResourceTag/readmit-takes-again': stage.name } });
    const tagged = mappings.filter(({ properties }) =>
      ((properties['Tags'] as readonly { readonly Key: string }[] | undefined) ?? []).some(
        ({ Key }) => Key === 'readmit-takes-again',
      ),
    );
    expect(tagged.map(({ logicalName }) => logicalName).sort()).toEqual(off.map(({ logicalName }) => logicalName).sort());
  });

  it('lets see how many messages lie in them, and read, move or send none', () => {
    const actions = statements.flatMap((statement) => listed(at(statement, 'Action'))).sort();
    expect(actions).toEqual([
      'cloudwatch:GetMetricData',
      'lambda:GetEventSourceMapping',
      'lambda:ListEventSourceMappings',
      'lambda:UpdateEventSourceMapping',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:PurgeQueue',
    ]);
    const [counting] = allowing('sqs:GetQueueAttributes');
    const counts = (name: string): boolean =>
      allows([counting as Statement], {
        action: 'sqs:GetQueueAttributes',
        resource: `arn:aws:sqs:${stage.region}:${stage.account}:${name}`,
      });
    for (const { letters } of taken) expect([letters, counts(letters)]).toEqual([letters, true]);
    expect(counts(partnerQueueName(stage.name, 'transit-requests', 'FR'))).toBe(false);
    expect(counts('readmit-another-owed-dead-letters.fifo')).toBe(false);
    const [emptying] = allowing('sqs:PurgeQueue');
    const woken = functionRows().filter(({ kind }) => kind === 'schedule' || kind === 'stream');
    expect(listed(at(emptying, 'Resource')).map((arn) => String(arn).split(':').at(-1))).toEqual(
      woken.map(({ name }) => deadLettersName(deployedName(stage.name, name))),
    );
    // Each is a queue that is there, and none is taken in from.
    for (const { name } of woken) expect(queueCalled(deadLettersName(deployedName(stage.name, name)))).toBeDefined();
    expect(taken.map(({ letters }) => letters)).not.toEqual(
      expect.arrayContaining([deadLettersName(deployedName(stage.name, woken[0]?.name ?? ''))]),
    );
  });
});
