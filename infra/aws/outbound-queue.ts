import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { PartnerQueueRow } from '../../functions/queue/queues.ts';
import { excuse } from './excuse.ts';

/** A partner's queue and the key that only its reader and we may use. */
export type OutboundQueue = { readonly queue: Queue; readonly key: Key };

/** What a partner has not read yet stays. Only a first deployment that fails takes it back, or its name would stand in the next one's way. */
const removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

const letRead = (account: string, { queue, key }: OutboundQueue): void => {
  const principals = [new AccountPrincipal(account)];
  const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'];
  queue.addToResourcePolicy(new PolicyStatement({ sid: 'PartnerReads', principals, actions, resources: [queue.queueArn] }));
  key.addToResourcePolicy(new PolicyStatement({ sid: 'PartnerReads', principals, actions: ['kms:Decrypt'], resources: ['*'] }));
};

/** The queue of one State, named `<row>-<state>`, under a key of its own; readable by the State's own account, where it gave one. */
export const outboundQueue = (
  scope: Construct,
  rowName: string,
  row: PartnerQueueRow,
  state: string,
  account: string | undefined,
): OutboundQueue => {
  const name = `${rowName}-${state.toLowerCase()}`;
  const key = new Key(scope, `${name}-key`, {
    description: `Readmit: the queue ${name}`,
    enableKeyRotation: true,
    removalPolicy,
  });
  const queue = new Queue(scope, name, {
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
  if (account !== undefined) letRead(account, { queue, key });
  return { queue, key };
};
