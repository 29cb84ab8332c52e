import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { excuse } from './excuse.ts';

/** Where work goes that could not be done, kept as long as SQS keeps anything. One message in it rings, with the harm of the row. */
export const deadLetters = (scope: Construct, key: IKey, harm: string, alarms: ITopic): Queue => {
  const queue = new Queue(scope, 'DeadLetters', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  alarmOn(scope, 'DeadLettersAlarm', alarms, {
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: alarmPeriod, statistic: 'Maximum' }),
    from: 1,
    harm,
  });
  return queue;
};

/** The same where a schedule or a stream fails. */
export const deadLettersOfWaker = (scope: Construct, key: IKey, harm: string, alarms: ITopic): Queue => {
  const queue = deadLetters(scope, key, harm, alarms);
  excuse(queue, 'SQS3', 'It is itself where failed work goes; the rule does not see that for schedules and streams.');
  return queue;
};
