import { describe, expect, it } from 'vitest';
import { peopleFunction } from '../../../functions/people/people-function.ts';
import { type InboundQueueRow, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { type PartnerQueueRow, partnerQueues, queues } from '../../../functions/queue/queues.ts';
import { harmOfFaults } from '../../../infra/aws/api-stack.ts';
import { harmOfLimits } from '../../../infra/aws/flood-filter.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import type { Authority } from '../../../infra/aws/roles.ts';
import { partnerAccountOf, statesOf } from '../../../infra/aws/stage.ts';
import { at, readable } from './synthesis.ts';

const { all, stage, data } = readable('production');
const readingAs = (authority: Authority) =>
  statesOf(stage).filter((state) => partnerAccountOf(stage, state, authority) !== undefined);
const reading = readingAs('readmission');

const namedBy = (properties: object, dimension: string): unknown =>
  ((at(properties, 'Dimensions') as readonly object[] | undefined) ?? []).find((row) => at(row, 'Name') === dimension);

const every = all('AWS::CloudWatch::Alarm').map(({ properties }) => properties);

/** Those by which a new version gives its calls back, and those that wake somebody. */
const ofVersions = every.filter((properties) => namedBy(properties, 'ExecutedVersion') !== undefined);
const alarms = every.filter((properties) => !ofVersions.includes(properties));

/** The figure that an alarm looks at, also where it is taken for none at times. */
const figureOf = (properties: object): object =>
  ((at(properties, 'Metrics') as readonly object[] | undefined) ?? []).flatMap(
    (row) => (at(row, 'MetricStat', 'Metric') as object | undefined) ?? [],
  )[0] ?? properties;

const about = (metric: string) => alarms.filter((properties) => at(figureOf(properties), 'MetricName') === metric);

const functionOf = (name: string) =>
  all('AWS::Lambda::Function').find(
    ({ properties }) => at(properties, 'Environment', 'Variables', 'POWERTOOLS_SERVICE_NAME') === name,
  )?.logicalName;

describe('Every alarm', () => {
  it('says what harm is meant, in the words of a row', () => {
    const harms = new Set([
      harmOfFaults,
      peopleFunction.harmIfLost,
      ...Object.values(harmOfLimits),
      ...functionRows().flatMap(({ row }) => [row.harmIfLost, ...Object.values(row.alarmsOn ?? {})]),
      ...Object.values(partnerQueues).map(({ harmIfLost }) => harmIfLost),
    ]);
    expect(alarms.length).toBeGreaterThan(0);
    for (const { AlarmDescription } of every) expect(harms).toContain(AlarmDescription);
  });

  it('reaches the one topic of alarms, which is encrypted', () => {
    const topics = all('AWS::SNS::Topic', [data]);
    expect(topics).toHaveLength(1);
    expect(topics[0]?.properties).toHaveProperty('KmsMasterKeyId');
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([topics[0]?.logicalName]);
  });
});

describe('There is an alarm', () => {
  it.each(functionRows().map(({ name, row }) => [name, row.harmIfLost]))('on errors and throttles of %s', (name, harm) => {
    const found = about('Errors').filter(
      (properties) => at(namedBy(figureOf(properties), 'FunctionName'), 'Value') === functionOf(String(name)),
    );
    expect(found.map(({ AlarmDescription, Threshold }) => [AlarmDescription, Threshold])).toEqual([[harm, 1]]);
    const metrics = at(found[0], 'Metrics') as readonly object[];
    expect(metrics.map((row) => at(row, 'Expression') ?? at(row, 'MetricStat', 'Metric', 'MetricName'))).toEqual([
      'FILL(errors, 0) + FILL(throttles, 0)',
      'Errors',
      'Throttles',
    ]);
  });

  it.each(
    functionRows().flatMap(({ name, row }) => Object.entries(row.alarmsOn ?? {}).map(([event, harm]) => ({ name, event, harm }))),
  )('on the event $event in the log of $name', ({ name, event, harm }) => {
    const log = all('AWS::Logs::LogGroup').find(({ properties }) =>
      new RegExp(`${name}$`).test(String(properties['LogGroupName'])),
    );
    const [filter] = all('AWS::Logs::MetricFilter').filter(
      ({ properties }) =>
        properties['LogGroupName'] === log?.logicalName && String(properties['FilterPattern']).includes(`"${event}"`),
    );
    const [transformation] = filter?.properties['MetricTransformations'] as readonly { MetricName: string }[];
    expect(
      about(transformation?.MetricName ?? '').map(({ AlarmDescription, Threshold }) => [AlarmDescription, Threshold]),
    ).toEqual([[harm, 1]]);
  });

  it('on every dead-letter queue that is not empty', () => {
    const deadLetters = all('AWS::SQS::Queue').filter(({ logicalName }) => logicalName.includes('DeadLetters'));
    expect(about('ApproximateNumberOfMessagesVisible')).toHaveLength(deadLetters.length);
    const perRow = functionRows().flatMap(({ kind }) =>
      kind === 'api' ? [] : kind === 'inbound' ? reading.map(() => 'one') : ['one'],
    );
    expect(deadLetters).toHaveLength(perRow.length);
    const alarmed = about('ApproximateNumberOfMessagesVisible').map((properties) =>
      at(namedBy(figureOf(properties), 'QueueName'), 'Value'),
    );
    expect(alarmed.sort()).toEqual(deadLetters.map(({ logicalName }) => `${logicalName}.QueueName`).sort());
  });

  it('that rings again every hour while something lies in a dead-letter queue, or is not read', () => {
    for (const metric of ['ApproximateNumberOfMessagesVisible', 'ApproximateAgeOfOldestMessage']) {
      expect(about(metric).length).toBeGreaterThan(0);
      for (const alarm of about(metric)) {
        const expression = (at(alarm, 'Metrics') as readonly object[]).find((row) => at(row, 'ReturnData') !== false);
        expect(at(expression, 'Expression')).toBe('IF(MINUTE(lying) < 55, lying, 0)');
        expect(alarm).toMatchObject({ EvaluationPeriods: 1 });
      }
    }
  });

  it('on events about mails that do not reach their queue', () => {
    expect(about('NumberOfNotificationsFailed').map(({ AlarmDescription, Threshold }) => [AlarmDescription, Threshold])).toEqual([
      [queues['mail-events'].harmIfLost, 1],
    ]);
  });

  it('on a schedule that has fallen silent, where no figure is the fault', () => {
    const silent = about('Invocations');
    expect(silent).toHaveLength(functionRows().filter(({ kind }) => kind === 'schedule').length);
    for (const alarm of silent) {
      expect(alarm).toMatchObject({ ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' });
    }
  });

  it('on a stream that runs late, on faults of the API, and on a queue that nobody reads', () => {
    expect(about('IteratorAge')).toHaveLength(functionRows().filter(({ kind }) => kind === 'stream').length);
    expect(about('5XXError')).toHaveLength(1);
    expect(
      about('ApproximateAgeOfOldestMessage')
        .map(({ AlarmDescription }) => AlarmDescription)
        .sort(),
    ).toEqual(
      [
        ...Object.values(queues).map(({ harmIfLost }) => harmIfLost),
        ...Object.values<InboundQueueRow>(inboundQueues).flatMap(({ harmIfLost }) => reading.map(() => harmIfLost)),
        ...Object.values<PartnerQueueRow>(partnerQueues).flatMap(({ authority, harmIfLost }) =>
          readingAs(authority).map(() => harmIfLost),
        ),
      ].sort(),
    );
  });
});
