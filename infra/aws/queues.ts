import { CfnOutput, Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type QueueRow, queues } from '../../functions/queue/queues.ts';
import { alarmOnUnread } from './alarm-on-unread.ts';
import { deadLettersOfQueue } from './dead-letters.ts';
import { deployedName } from './function-rows.ts';
import { hiddenFor } from './hidden-for.ts';

/** Each group with a throughput of its own, so that no flood in one uses up what another needs. */
const firstInFirstOut: QueueProps = {
  fifo: true,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
};

const workQueue = (scope: Construct, stage: string, name: string, row: QueueRow, key: IKey, alarms: ITopic): Queue => {
  const place = new Construct(scope, `queue-of-${name}`);
  const letters = deadLettersOfQueue(place, deployedName(stage, name), row, key, alarms);
  const queue = new Queue(place, 'Queue', {
    ...(row.fifo === undefined ? {} : firstInFirstOut),
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    visibilityTimeout: hiddenFor(row),
    deadLetterQueue: { queue: letters, maxReceiveCount: row.tries },
  });
  alarmOnUnread(place, queue, row.harmIfLost, alarms);
  new CfnOutput(scope, `QueueUrl-${name}`, { value: queue.queueUrl });
  return queue;
};

/** The queues of the table `queues`, by name. */
export const workQueues = (scope: Construct, stage: string, key: IKey, alarms: ITopic): Readonly<Record<string, Queue>> =>
  Object.fromEntries(
    Object.entries<QueueRow>(queues).map(([name, row]) => [name, workQueue(scope, stage, name, row, key, alarms)]),
  );

/** What was made of a row of the tables, by its name. Throws where there is none. */
export const queueNamed = <Made>(made: Readonly<Record<string, Made>>, name: string): Made => {
  const queue = made[name];
  if (queue === undefined) throw new Error(`No queue is called ${name}`);
  return queue;
};
