import { CfnOutput, Duration } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { partnerQueueName } from '../../functions/queue/partner-queue-names.ts';
import type { PartnerQueueRow } from '../../functions/queue/queues.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { excuse } from './excuse.ts';
import type { Partner } from './partner.ts';
import { outputsOf } from './partner-names.ts';
import { ringingAgain } from './ringing-again.ts';

/** An urgent case has two days in all: a partner that has not read for six hours has lost an eighth of them. */
const unreadSeconds = 6 * 3600;

/** What a partner needs to read. */
export const readingActions = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
] as const;

/** The queue of a row that one authority of a State reads with its own account, under its own key. */
export const outboundQueue = (
  scope: Construct,
  rowName: string,
  row: PartnerQueueRow,
  { stage, state, authority, account, removalPolicy }: Partner,
  key: IKey,
  alarms: ITopic,
): Queue => {
  const place = new Construct(scope, rowName);
  const name = partnerQueueName(stage, rowName, state);
  const queue = new Queue(place, 'Queue', {
    queueName: row.fifo ? `${name}.fifo` : name,
    ...(row.fifo ? { fifo: true, contentBasedDeduplication: false } : {}),
    retentionPeriod: Duration.days(row.retentionDays),
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    removalPolicy,
  });
  excuse(
    queue,
    'SQS3',
    'The partner reads in order per case. A dead-letter queue would let later changes pass one that failed; the age alarm tells of it.',
  );
  const principals = [new AccountPrincipal(account)];
  const actions = [...readingActions];
  queue.addToResourcePolicy(new PolicyStatement({ sid: 'PartnerReads', principals, actions, resources: [queue.queueArn] }));
  alarmOn(place, 'UnreadAlarm', alarms, {
    metric: ringingAgain(queue.metricApproximateAgeOfOldestMessage({ period: alarmPeriod, statistic: 'Maximum' })),
    from: unreadSeconds,
    harm: row.harmIfLost,
  });
  new CfnOutput(place, 'Url', { value: queue.queueUrl }).overrideLogicalId(`${outputsOf[authority]}OutboundUrl`);
  return queue;
};
