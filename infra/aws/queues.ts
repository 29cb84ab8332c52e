import { CfnOutput, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type QueueRow, queues } from '../../functions/queue/queues.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { deadLettersOfQueue } from './dead-letters.ts';
import { hiddenFor } from './hidden-for.ts';
import { lettersOf, type TakingAgain, takingAgain } from './taking-again.ts';

/** A message this old has met no function at all: one that fails is tried `tries` times and then rings from the dead letters. */
const unreadSeconds = Duration.minutes(30).toSeconds();

/** Rings once a queue holds a message that no function takes. */
export const alarmOnUnread = (scope: Construct, queue: Queue, harm: string, alarms: ITopic): void => {
  alarmOn(scope, 'UnreadAlarm', alarms, {
    metric: queue.metricApproximateAgeOfOldestMessage({ period: alarmPeriod, statistic: 'Maximum' }),
    from: unreadSeconds,
    harm,
  });
};

/** Each group with a throughput of its own, so that no flood in one uses up what another needs. */
const firstInFirstOut: QueueProps = {
  fifo: true,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
};

const workQueue = (scope: Construct, name: string, row: QueueRow, key: IKey, alarms: ITopic): Queue => {
  const place = new Construct(scope, `queue-of-${name}`);
  const queue = new Queue(place, 'Queue', {
    ...(row.fifo === undefined ? {} : firstInFirstOut),
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    visibilityTimeout: hiddenFor(row),
    deadLetterQueue: { queue: deadLettersOfQueue(place, name, row, key, alarms), maxReceiveCount: row.tries },
  });
  alarmOnUnread(place, queue, row.harmIfLost, alarms);
  new CfnOutput(scope, `QueueUrl-${name}`, { value: queue.queueUrl });
  return queue;
};

/** The queues of the table `queues`, by name. */
export const workQueues = (scope: Construct, key: IKey, alarms: ITopic): Readonly<Record<string, Queue>> =>
  Object.fromEntries(Object.entries<QueueRow>(queues).map(([name, row]) => [name, workQueue(scope, name, row, key, alarms)]));

/** What was made of a row of the tables, by its name. Throws where there is none. */
export const queueNamed = <Made>(made: Readonly<Record<string, Made>>, name: string): Made => {
  const queue = made[name];
  if (queue === undefined) throw new Error(`No queue is called ${name}`);
  return queue;
};

/** A queue with the key of what is in it. */
export type Kept = { readonly queue: Queue; readonly key: IKey };

/**
 * Lets messages wake a function, each queue by a mapping of its own, which is called as the queue is here: none waits for another's.
 * Of a batch, only the messages that failed come again. Gives how its dead letters can be taken in again.
 */
export const wakeByQueues = (
  target: LambdaFunction,
  terms: Pick<QueueRow, 'batchSize' | 'maxConcurrency'>,
  waking: Readonly<Record<string, Kept>>,
): readonly TakingAgain[] => {
  const { batchSize, maxConcurrency } = terms;
  const kept = Object.values(waking);
  target.addToRolePolicy(
    new PolicyStatement({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
      resources: kept.flatMap(({ queue }) => [queue.queueArn, lettersOf(queue).queueArn]),
    }),
  );
  target.addToRolePolicy(new PolicyStatement({ actions: ['kms:Decrypt'], resources: kept.map(({ key }) => key.keyArn) }));
  return Object.entries(waking).map(([name, { queue }]) => {
    const mapping = new EventSourceMapping(target, name, {
      target,
      eventSourceArn: queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
    mapping.node.addDependency(target.role ?? target);
    return takingAgain(target, name, terms, lettersOf(queue));
  });
};
