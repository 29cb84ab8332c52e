import { CfnOutput, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type QueueRow, queues } from '../../functions/queue/queues.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { deadLetters } from './dead-letters.ts';

/** A queue whose messages are still hidden when the function gives up would be delivered twice: six times is what AWS advises. */
const hiddenFor = (row: QueueRow): Duration => Duration.seconds(6 * row.timeoutSeconds);

/** A message this old has met no function at all: one that fails is tried `tries` times and then rings from the dead letters. */
const unreadSeconds = Duration.minutes(30).toSeconds();

const workQueue = (scope: Construct, name: string, row: QueueRow, key: IKey, alarms: ITopic): Queue => {
  const place = new Construct(scope, `queue-of-${name}`);
  const queue = new Queue(place, 'Queue', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    visibilityTimeout: hiddenFor(row),
    deadLetterQueue: { queue: deadLetters(place, key, row.harmIfLost, alarms), maxReceiveCount: row.tries },
  });
  alarmOn(place, 'UnreadAlarm', alarms, {
    metric: queue.metricApproximateAgeOfOldestMessage({ period: alarmPeriod, statistic: 'Maximum' }),
    from: unreadSeconds,
    harm: row.harmIfLost,
  });
  new CfnOutput(scope, `QueueUrl-${name}`, { value: queue.queueUrl });
  return queue;
};

/** The queues of the table `queues`, by name. */
export const workQueues = (scope: Construct, key: IKey, alarms: ITopic): Readonly<Record<string, Queue>> =>
  Object.fromEntries(Object.entries<QueueRow>(queues).map(([name, row]) => [name, workQueue(scope, name, row, key, alarms)]));

/** A queue of the table by its name. Throws where there is none. */
export const queueNamed = (made: Readonly<Record<string, Queue>>, name: string): Queue => {
  const queue = made[name];
  if (queue === undefined) throw new Error(`No queue is called ${name}`);
  return queue;
};

/** Lets a queue's messages wake its function. Of a batch, only the messages that failed come again. */
export const wakeByQueue = (target: LambdaFunction, row: QueueRow, queue: Queue, key: IKey): void => {
  target.addToRolePolicy(
    new PolicyStatement({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
      resources: [queue.queueArn],
    }),
  );
  target.addToRolePolicy(new PolicyStatement({ actions: ['kms:Decrypt'], resources: [key.keyArn] }));
  const mapping = new EventSourceMapping(target, 'Messages', {
    target,
    eventSourceArn: queue.queueArn,
    batchSize: row.batchSize,
    maxConcurrency: row.maxConcurrency,
    reportBatchItemFailures: true,
  });
  mapping.node.addDependency(target.role ?? target);
};
