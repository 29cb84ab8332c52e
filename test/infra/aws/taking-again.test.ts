import { describe, expect, it } from 'vitest';
import { type InboundQueueRow, inboundQueueName, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerOf } from '../../../functions/queue/partner-of.ts';
import { type QueueRow, queues } from '../../../functions/queue/queues.ts';
import { deadLettersName } from '../../../infra/aws/dead-letters-name.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { allows } from '../../rehearsal/policy.ts';
import { statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { at, readable } from './synthesis.ts';

const { all, stage, templates } = readable('production');

const states = Object.keys(stage.states);

/** Every queue that wakes a function, by the name of its dead letters, with that function and its row. */
const taken = [
  ...Object.entries<QueueRow>(queues).map(([name, row]) => ({ letters: deadLettersName(name, row), name: `queue-${name}`, row })),
  ...Object.entries<InboundQueueRow>(inboundQueues).flatMap(([name, row]) =>
    states.map((state) => ({ letters: deadLettersName(inboundQueueName(name, state)), name: `inbound-${name}`, row })),
  ),
];

const queueCalled = (name: string) => all('AWS::SQS::Queue').find(({ properties }) => properties['QueueName'] === name);
const arnOf = (name: string): string => `${queueCalled(name)?.logicalName}.Arn`;

const mappings = all('AWS::Lambda::EventSourceMapping');
const off = mappings.filter(({ properties }) => properties['Enabled'] === false);

const functionBehind = (reference: unknown): unknown => {
  const logicalName = String(reference).replace(/\.Arn$/, '');
  const found = all('AWS::Lambda::Function').find((candidate) => candidate.logicalName === logicalName);
  return at(found?.properties, 'Environment', 'Variables', 'POWERTOOLS_SERVICE_NAME');
};

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
      expect(allows(statements, { action: `sqs:${action}`, resource: arnOf(letters) })).toBe(true);
    const resource = String(queueCalled(letters)?.properties['KmsMasterKeyId']);
    expect(allows(statements, { action: 'kms:Decrypt', resource })).toBe(true);
  });

  it.each(taken)('$letters get nothing from a function of ours', ({ letters }) => {
    const senders = functionRows().filter(({ name }) =>
      allows(statementsOfFunction(templates, name), { action: 'sqs:SendMessage', resource: arnOf(letters) }),
    );
    expect(senders).toEqual([]);
  });

  it('are the only ones that stand ready and off', () => {
    expect(off).toHaveLength(taken.length);
  });

  it('of a partner say by their name whose they are', () => {
    for (const state of states) {
      const name = deadLettersName(inboundQueueName('transit-requests', state));
      expect(queueCalled(name)).toBeDefined();
      expect(partnerOf(`arn:aws:sqs:eu-central-1:111111111111:${name}`)).toBe(state);
    }
  });
});

describe('The policy of who takes dead letters in again', () => {
  const policies = all('AWS::IAM::ManagedPolicy');
  const statements = policies.flatMap(({ properties }) => at(properties, 'PolicyDocument', 'Statement') as readonly object[]);
  const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
  const allowing = (action: string) => statements.filter((statement) => listed(at(statement, 'Action')).includes(action));

  it('is one, which nobody has until an operator is given it', () => {
    expect(policies.map(({ properties }) => properties['ManagedPolicyName'])).toEqual(['readmit-production-redrive']);
    for (const whose of ['Roles', 'Users', 'Groups']) expect(policies[0]?.properties).not.toHaveProperty(whose);
  });

  it('lets turn the mappings of dead letters, no other, and to no other function', () => {
    const [turning, ...more] = allowing('lambda:UpdateEventSourceMapping');
    expect(more).toEqual([]);
    const ids = listed(at(turning, 'Resource')).map((arn) => off.filter(({ logicalName }) => String(arn).includes(logicalName)));
    expect(ids.map((found) => found.length)).toEqual(off.map(() => 1));
    const functions = listed(at(turning, 'Condition', 'StringEquals', 'lambda:FunctionArn')).map(functionBehind);
    expect(functions.sort()).toEqual([...new Set(taken.map(({ name }) => name))].sort());
  });

  it('lets see how many messages lie in them, and read, move, send or delete none', () => {
    const actions = statements.flatMap((statement) => listed(at(statement, 'Action'))).sort();
    expect(actions).toEqual([
      'cloudwatch:GetMetricData',
      'lambda:GetEventSourceMapping',
      'lambda:ListEventSourceMappings',
      'lambda:UpdateEventSourceMapping',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
    ]);
    const [counting] = allowing('sqs:GetQueueAttributes');
    expect(listed(at(counting, 'Resource'))).toEqual(expect.arrayContaining(taken.map(({ letters }) => arnOf(letters))));
    expect(listed(at(counting, 'Resource'))).toHaveLength(taken.length);
  });
});
