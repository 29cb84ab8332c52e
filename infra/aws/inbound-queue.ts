import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type InboundQueueRow, inboundQueueName } from '../../functions/queue/inbound-queues.ts';
import { deadLettersOfQueue } from './dead-letters.ts';
import { hiddenFor } from './hidden-for.ts';
import { alarmOnUnread } from './queues.ts';

/** A queue to which one partner sends, and the key that only this partner and we may use. */
export type InboundQueue = { readonly queue: Queue; readonly key: Key };

/** Whose messages these are: the State, and the account from which it sends, where it gave one. */
export type Sender = { readonly state: string; readonly account: string | undefined };

/** What a partner sent and nobody took in stays, as does its key. Only a first deployment that fails takes them back. */
const removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

/** SQS asks a sender for both rights on the key. What was sent, the partner cannot read again: that would take `ReceiveMessage`. */
const letSend = (account: string, { queue, key }: InboundQueue): void => {
  const principals = [new AccountPrincipal(account)];
  const actions = ['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl'];
  queue.addToResourcePolicy(new PolicyStatement({ sid: 'PartnerSends', principals, actions, resources: [queue.queueArn] }));
  const ofKey = ['kms:GenerateDataKey', 'kms:Decrypt'];
  key.addToResourcePolicy(new PolicyStatement({ sid: 'PartnerSends', principals, actions: ofKey, resources: ['*'] }));
};

/** The queue of one State, named `<row>-<state>`, under a key of its own; only the State's own account may send to it. */
export const inboundQueue = (
  scope: Construct,
  rowName: string,
  row: InboundQueueRow,
  { state, account }: Sender,
  alarms: ITopic,
): InboundQueue => {
  const name = inboundQueueName(rowName, state);
  const place = new Construct(scope, name);
  const key = new Key(place, 'Key', { description: `Readmit: the queue ${name}`, enableKeyRotation: true, removalPolicy });
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
  new CfnOutput(scope, `InboundUrl-${state}`, { value: queue.queueUrl });
  if (account !== undefined) letSend(account, { queue, key });
  return { queue, key };
};
