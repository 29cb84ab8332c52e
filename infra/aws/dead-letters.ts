import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Work } from '../../functions/grant.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { deadLettersName } from './dead-letters-name.ts';
import { excuse } from './excuse.ts';
import { hiddenFor } from './hidden-for.ts';
import { ringingAgain } from './ringing-again.ts';

const deadLetters = (scope: Construct, key: IKey, harm: string, alarms: ITopic, more: QueueProps): Queue => {
  const queue = new Queue(scope, 'DeadLetters', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    ...more,
  });
  alarmOn(scope, 'DeadLettersAlarm', alarms, {
    metric: ringingAgain(queue.metricApproximateNumberOfMessagesVisible({ period: alarmPeriod, statistic: 'Maximum' })),
    from: 1,
    harm,
  });
  return queue;
};

/**
 * Where messages of a queue go that could not be taken in, kept as long as SQS keeps anything. One message in it rings, with the harm
 * of the row, and again every hour. Its function can take them in again from there (`wakes-by-queue.ts`), so they hide as long as those of the queue.
 */
export const deadLettersOfQueue = (
  scope: Construct,
  queue: string,
  row: Work & { readonly fifo?: true },
  key: IKey,
  alarms: ITopic,
): Queue =>
  deadLetters(scope, key, row.harmIfLost, alarms, {
    queueName: deadLettersName(queue, row),
    visibilityTimeout: hiddenFor(row),
    // A FIFO queue gives its letters to no other kind.
    ...(row.fifo === undefined ? {} : { fifo: true }),
  });

/**
 * The same where a schedule or a stream fails. Nothing is taken in from there: what it says, the sweep has long done. An operator empties
 * it. `woken` is the name of the function as it is deployed.
 */
export const deadLettersOfWaker = (scope: Construct, woken: string, key: IKey, harm: string, alarms: ITopic): Queue => {
  const queue = deadLetters(scope, key, harm, alarms, { queueName: deadLettersName(woken) });
  excuse(queue, 'SQS3', 'It is itself where failed work goes; the rule does not see that for schedules and streams.');
  return queue;
};
