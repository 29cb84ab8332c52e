import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { sendingActions } from './inbound-queue.ts';
import { readingActions } from './outbound-queue.ts';

/**
 * The policy by which an authority lets its own system send, where it has a queue to send to, and read, ready to be copied: what we allow its account, the account must
 * allow its system too, and SQS asks for the key as well as for the queue.
 */
export const partnerPolicy = (inbound: readonly IQueue[], outbound: readonly IQueue[], key: IKey): object => ({
  Version: '2012-10-17',
  Statement: [
    ...(inbound.length === 0
      ? []
      : [{ Sid: 'Send', Effect: 'Allow', Action: [...sendingActions], Resource: inbound.map(({ queueArn }) => queueArn) }]),
    { Sid: 'Read', Effect: 'Allow', Action: [...readingActions], Resource: outbound.map(({ queueArn }) => queueArn) },
    { Sid: 'Key', Effect: 'Allow', Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: key.keyArn },
  ],
});
