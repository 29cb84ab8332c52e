import { describe, expect, it } from 'vitest';
import { type InboundQueueRow, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerQueueName } from '../../../functions/queue/partner-queue-names.ts';
import { type PartnerQueueRow, partnerQueues, type QueueRow, queues } from '../../../functions/queue/queues.ts';
import { type ScheduleRow, schedules } from '../../../functions/schedule/schedules.ts';
import { type StreamRow, streams } from '../../../functions/stream/streams.ts';
import { deployedName } from '../../../infra/aws/function-rows.ts';
import { partnerKeyAlias } from '../../../infra/aws/partner-names.ts';
import { partnerAccountOf, statesOf, statesServing } from '../../../infra/aws/stage.ts';
import { allows } from '../../rehearsal/policy.ts';
import { statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { at, readable } from './synthesis.ts';

const { all, stage, templates } = readable('production');

/** The function that is called by its alias, or by a reference to itself. */
const functionName = (told: unknown): unknown => {
  const [, live] = /:function:readmit-production-([a-z-]+):live$/.exec(String(told)) ?? [];
  const found = all('AWS::Lambda::Function').find(
    ({ logicalName, properties }) => logicalName === told || properties['FunctionName'] === deployedName(stage.name, live ?? ''),
  );
  return at(found?.properties, 'Environment', 'Variables', 'POWERTOOLS_SERVICE_NAME');
};

const allQueues = all('AWS::SQS::Queue');
const queueAt = (arn: unknown) => allQueues.find(({ logicalName }) => `${logicalName}.Arn` === arn);
const partners = Object.entries(stage.states).flatMap(([state, { partnerAccount }]) =>
  partnerAccount === undefined ? [] : [state],
);
const partnerNames = Object.entries<PartnerQueueRow>(partnerQueues).flatMap(([name, { authority }]) =>
  statesOf(stage)
    .filter((state) => partnerAccountOf(stage, state, authority) !== undefined)
    .map((state) => `${partnerQueueName(stage.name, name, state)}.fifo`),
);
const isPartners = (properties: object): boolean => partnerNames.includes(String(at(properties, 'QueueName')));

const mappings = all('AWS::Lambda::EventSourceMapping').map(({ properties }) => properties);
const isOfQueue = ({ EventSourceArn }: Readonly<Record<string, unknown>>) => queueAt(EventSourceArn) !== undefined;
const ofQueues = mappings.filter((mapping) => isOfQueue(mapping) && mapping['Enabled'] !== false);
const isInbound = ({ FunctionName }: Readonly<Record<string, unknown>>) =>
  String(functionName(FunctionName)).startsWith('inbound-');
const ofStreams = mappings.filter(({ EventSourceArn }) => queueAt(EventSourceArn) === undefined);

const deadLettersOf = (properties: object | undefined): unknown => at(properties, 'RedrivePolicy', 'deadLetterTargetArn');
const scheduleDeadLetters = all('AWS::Scheduler::Schedule').map(({ properties }) =>
  at(properties, 'Target', 'DeadLetterConfig', 'Arn'),
);
const streamDeadLetters = ofStreams.map((mapping) => at(mapping, 'DestinationConfig', 'OnFailure', 'Destination'));

describe('The queues', () => {
  it('wake exactly the functions of their rows, with the tries and the batches of the row', () => {
    expect(ofQueues.filter((mapping) => !isInbound(mapping))).toHaveLength(Object.keys(queues).length);
    for (const [name, row] of Object.entries<QueueRow>(queues)) {
      const mapping = ofQueues.find(({ FunctionName }) => functionName(FunctionName) === `queue-${name}`);
      expect(mapping).toMatchObject({
        BatchSize: row.batchSize,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: row.maxConcurrency },
      });
      const queue = queueAt(mapping?.['EventSourceArn'])?.properties;
      expect(queue).toMatchObject({ VisibilityTimeout: 6 * row.timeoutSeconds, RedrivePolicy: { maxReceiveCount: row.tries } });
      expect(queueAt(deadLettersOf(queue))?.properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400 });
    }
  });

  it('of what is owed gives each lane a way and a throughput of its own, and as many may go at once as there are', () => {
    const mapping = ofQueues.find(({ FunctionName }) => functionName(FunctionName) === 'queue-owed');
    expect(queueAt(mapping?.['EventSourceArn'])?.properties).toMatchObject({
      FifoQueue: true,
      FifoThroughputLimit: 'perMessageGroupId',
      DeduplicationScope: 'messageGroup',
    });
    expect(queues.owed.maxConcurrency).toBeGreaterThanOrEqual(
      3 * statesServing(stage, 'readmission').length + 2 * statesServing(stage, 'justice').length,
    );
  });

  it.each(
    Object.entries<InboundQueueRow>(inboundQueues),
  )('of each partner wake the one function of %s, none waiting for another’s', (name, row) => {
    const ofRow = ofQueues.filter(({ FunctionName }) => functionName(FunctionName) === `inbound-${name}`);
    const woken = ofRow.map((mapping) => queueAt(mapping['EventSourceArn'])?.properties['QueueName']);
    expect(woken.sort()).toEqual(partners.map((state) => partnerQueueName(stage.name, name, state)).sort());
    for (const mapping of ofRow) {
      expect(mapping).toMatchObject({
        BatchSize: row.batchSize,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: row.maxConcurrency },
      });
    }
  });

  it.each(
    Object.entries<InboundQueueRow>(inboundQueues),
  )('of each partner hide a message of %s while the function may still have it, and keep what fails apart', (name, row) => {
    const ofRow = partners.map((state) =>
      allQueues.find(({ properties }) => properties['QueueName'] === partnerQueueName(stage.name, name, state)),
    );
    const worker = all('AWS::Lambda::Function').find(
      ({ properties }) => properties['FunctionName'] === deployedName(stage.name, `inbound-${name}`),
    );
    for (const queue of ofRow) {
      expect(queue?.properties['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * Number(worker?.properties['Timeout']));
      expect(queue?.properties).toMatchObject({ RedrivePolicy: { maxReceiveCount: row.tries } });
      expect(queueAt(deadLettersOf(queue?.properties))?.properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400 });
    }
    expect(new Set(ofRow.map((queue) => deadLettersOf(queue?.properties))).size).toBe(ofRow.length);
  });

  it.each(
    Object.entries<InboundQueueRow>(inboundQueues),
  )('of each partner are read by the function of %s, which may decrypt with their keys', (name) => {
    const statements = statementsOfFunction(templates, `inbound-${name}`);
    for (const state of partners) {
      const queue = allQueues.find(({ properties }) => properties['QueueName'] === partnerQueueName(stage.name, name, state));
      const resource = `arn:aws:sqs:${stage.region}:${stage.account}:${String(queue?.properties['QueueName'])}`;
      for (const action of ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']) {
        expect(allows(statements, { action, resource })).toBe(true);
      }
      const key = `arn:aws:kms:${stage.region}:${stage.account}:key/1`;
      const use = { action: 'kms:Decrypt', resource: key, viaService: 'sqs.eu-central-1.amazonaws.com' };
      expect(allows(statements, { ...use, resourceAliases: [partnerKeyAlias(stage.name, state, 'readmission')] })).toBe(true);
      expect(allows(statements, { ...use, resourceAliases: [] })).toBe(false);
    }
  });

  it('have a dead-letter queue or are one, but for those that partners read, whose order must not break', () => {
    const deadLetters = [
      ...allQueues.map(({ properties }) => deadLettersOf(properties)),
      ...scheduleDeadLetters,
      ...streamDeadLetters,
    ];
    const without = allQueues.filter(
      ({ logicalName, properties }) =>
        deadLettersOf(properties) === undefined && !deadLetters.includes(`${logicalName}.Arn`) && !isPartners(properties),
    );
    expect(allQueues.length).toBeGreaterThan(partnerNames.length);
    expect(without).toEqual([]);
  });

  it('are encrypted with keys of our own and refuse unencrypted calls', () => {
    for (const { logicalName, properties } of allQueues) {
      expect(String(properties['KmsMasterKeyId'])).toMatch(/\.Arn$/);
      const policies = all('AWS::SQS::QueuePolicy').filter((policy) =>
        (at(policy.properties, 'Queues') as string[]).includes(logicalName),
      );
      const statements = policies.flatMap((policy) => at(policy.properties, 'PolicyDocument', 'Statement') as object[]);
      expect(statements).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    }
  });
});

describe('The schedules', () => {
  it('wake exactly the functions of their rows, as often as the row says', () => {
    const made = all('AWS::Scheduler::Schedule').map(({ properties }) => [
      functionName(at(properties, 'Target', 'Arn')),
      properties['ScheduleExpression'],
    ]);
    const rows = Object.entries<ScheduleRow>(schedules).map(([name, { everyMinutes }]) => [
      `schedule-${name}`,
      everyMinutes === 1 ? 'rate(1 minute)' : `rate(${everyMinutes} minutes)`,
    ]);
    expect(made.sort()).toEqual(rows.sort());
  });

  it('are not run twice for one turn, and keep what they could not start', () => {
    const once = all('AWS::Lambda::EventInvokeConfig').map(({ properties }) => [
      functionName(properties['FunctionName']),
      properties['MaximumRetryAttempts'],
      properties['Qualifier'],
    ]);
    expect(once.sort()).toEqual(
      Object.keys(schedules)
        .map((name) => [`schedule-${name}`, 0, 'live'])
        .sort(),
    );
    expect(scheduleDeadLetters.map(queueAt)).not.toContain(undefined);
  });
});

describe('The streams', () => {
  it('wake exactly the functions of their rows, with new items of the row’s prefix only', () => {
    expect(ofStreams).toHaveLength(Object.keys(streams).length);
    for (const [name, row] of Object.entries<StreamRow>(streams)) {
      const mapping = ofStreams.find(({ FunctionName }) => functionName(FunctionName) === `stream-${name}`);
      expect(mapping).toMatchObject({
        EventSourceArn: `${all('AWS::DynamoDB::Table')[0]?.logicalName}.StreamArn`,
        BatchSize: row.batchSize,
        MaximumRetryAttempts: row.tries,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
      expect(JSON.parse(String(at(mapping, 'FilterCriteria', 'Filters', 0, 'Pattern')))).toEqual({
        eventName: ['INSERT'],
        dynamodb: { Keys: { pk: { S: [{ prefix: row.prefix }] } } },
      });
    }
    expect(streamDeadLetters.map(queueAt)).not.toContain(undefined);
  });
});
