import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StreamRow } from '../../functions/stream/streams.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { deadLettersOfWaker } from './dead-letters.ts';
import type { WorkFunction } from './functions.ts';

/** The stream of the table in use, and that table's key. */
export type TableStream = { readonly streamArn: string; readonly keyArn: string };

/** Beyond this age the sweep has long sent what the stream should have. */
const lateMilliseconds = Duration.minutes(10).toMilliseconds();

const onlyNew = (prefix: string): object => ({
  eventName: ['INSERT'],
  dynamodb: { Keys: { pk: { S: [{ prefix }] } } },
});

/** Lets new items of the table wake the function, in order per partition key. A batch that fails is halved, so that one item stops few. */
export const wakeByStream = (
  { name, target, live, liveArn }: WorkFunction,
  row: StreamRow,
  stream: TableStream,
  key: IKey,
  alarms: ITopic,
): void => {
  const place = new Construct(target, 'Stream');
  const letters = deadLettersOfWaker(place, name, key, row.harmIfLost, alarms);
  target.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      resources: [stream.streamArn],
    }),
  );
  target.addToRolePolicy(new PolicyStatement({ actions: ['kms:Decrypt'], resources: [stream.keyArn] }));
  target.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [letters.queueArn] }));
  target.addToRolePolicy(new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }));
  const mapping = new CfnEventSourceMapping(target, 'NewItems', {
    functionName: liveArn,
    eventSourceArn: stream.streamArn,
    startingPosition: 'TRIM_HORIZON',
    batchSize: row.batchSize,
    maximumRetryAttempts: row.tries,
    bisectBatchOnFunctionError: true,
    functionResponseTypes: ['ReportBatchItemFailures'],
    filterCriteria: { filters: [{ pattern: JSON.stringify(onlyNew(row.prefix)) }] },
    destinationConfig: { onFailure: { destination: letters.queueArn } },
  });
  mapping.node.addDependency(live, target.role ?? target);
  alarmOn(place, 'LateAlarm', alarms, {
    metric: target.metric('IteratorAge', { period: alarmPeriod, statistic: 'Maximum' }),
    from: lateMilliseconds,
    harm: row.harmIfLost,
  });
};
