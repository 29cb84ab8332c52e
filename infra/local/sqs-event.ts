import type { Message } from '@aws-sdk/client-sqs';
import { region } from './places.ts';

/** The event that Lambda makes of received messages. */
export const sqsEvent = (messages: readonly Message[], arn: string): object => ({
  Records: messages.map(({ MessageId, ReceiptHandle, Body, Attributes, MD5OfBody }) => ({
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: Attributes ?? {},
    messageAttributes: {},
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: region,
  })),
});
