import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Sender } from '../outbox/flush.ts';
import { dutyMailQueueUrl, outboundQueueUrl } from '../settings.ts';

/** Puts messages on queues. On a partner's FIFO queue the case is the group, and the message's own id removes repeats. */
export const queueSender = (): Sender => {
  const client = new SQSClient({ maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 } });
  return {
    send: async ({ to, id, caseId, body }) => {
      const command =
        to.queue === 'duty-mail'
          ? { QueueUrl: dutyMailQueueUrl(), MessageBody: body }
          : {
              QueueUrl: outboundQueueUrl(to.state),
              MessageBody: body,
              MessageGroupId: caseId,
              MessageDeduplicationId: id.replaceAll('/', '-'),
            };
      await client.send(new SendMessageCommand(command));
    },
  };
};
