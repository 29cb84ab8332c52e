import { CfnOutput, Duration } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { InboundQueueRow } from '../../functions/queue/inbound-queues.ts';
import { partnerQueueName } from '../../functions/queue/partner-queue-names.ts';
import { alarmOnUnread } from './alarm-on-unread.ts';
import { deadLettersOfQueue } from './dead-letters.ts';
import { hiddenFor } from './hidden-for.ts';
import type { Partner } from './partner.ts';
import { wakesByQueue } from './wakes-by-queue.ts';

/** What a partner needs to send. What was sent, it cannot read again: that would take `ReceiveMessage`. */
export const sendingActions = ['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl'] as const;

const letSend = (account: string, queue: Queue): void => {
  const principals = [new AccountPrincipal(account)];
  const actions = [...sendingActions];
  queue.addToResourcePolicy(new PolicyStatement({ sid: 'PartnerSends', principals, actions, resources: [queue.queueArn] }));
};

/** The queue of a row to which one State sends with its own account, under the State's key. It wakes the one function of the row. */
export const inboundQueue = (
  scope: Construct,
  rowName: string,
  row: InboundQueueRow,
  { stage, state, account, sends, removalPolicy }: Partner,
  key: IKey,
  alarms: ITopic,
): Queue => {
  const place = new Construct(scope, rowName);
  const name = partnerQueueName(stage, rowName, state);
  const failed = deadLettersOfQueue(place, name, row, key, alarms);
  failed.applyRemovalPolicy(removalPolicy);
  const queue = new Queue(place, 'Queue', {
    queueName: name,
    retentionPeriod: Duration.days(row.retentionDays),
    visibilityTimeout: hiddenFor(row),
    maxMessageSizeBytes: row.maxMessageBytes,
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    deadLetterQueue: { queue: failed, maxReceiveCount: row.tries },
    removalPolicy,
  });
  alarmOnUnread(place, queue, row.harmIfLost, alarms);
  if (sends) letSend(account, queue);
  wakesByQueue(place, stage, `inbound-${rowName}`, row, queue);
  new CfnOutput(place, 'Url', { value: queue.queueUrl }).overrideLogicalId('InboundUrl');
  return queue;
};
