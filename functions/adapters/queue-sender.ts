import { createHash } from 'node:crypto';
import { SendMessageCommand, type SendMessageCommandInput, SQSClient } from '@aws-sdk/client-sqs';
import { log } from '../log.ts';
import type { Sender, Unsent } from '../ports/outbox.ts';
import { dutyMailQueueUrl, justiceQueueUrl, outboundQueueUrl } from '../settings.ts';
import { carriedText } from './carried-text.ts';
import { askedAgain } from './patience.ts';
import { replySigner } from './signing-key.ts';

/** By what SQS knows the same stored message: of one length, whatever a partner called the message that is answered. */
const repeatOf = ({ caseId, place, id }: Unsent): string =>
  createHash('sha256')
    .update(JSON.stringify([caseId, place, id]))
    .digest('hex');

/**
 * Puts messages on queues. On a partner's FIFO queue the case, transit or transfer is the group, a repeat of the same stored message is
 * removed, and the attribute `signature` proves the text: a detached JWS over exactly the bytes of the body. What is for an authority
 * that has no queue in this stage goes nowhere: it reads the same by HTTP. Throws where the message could not be signed or sent; then
 * nothing of it left.
 */
export const queueSender = (): Sender => {
  const client = new SQSClient(askedAgain());
  const signer = replySigner();
  const commandFor = async (message: Unsent): Promise<SendMessageCommandInput | 'read-by-http'> => {
    const { to, caseId } = message;
    const MessageBody = carriedText(message.body);
    if (to.queue === 'duty-mail') return { QueueUrl: dutyMailQueueUrl(), MessageBody };
    const QueueUrl = to.queue === 'outbound' ? outboundQueueUrl(to.state) : justiceQueueUrl(to.state);
    if (QueueUrl === undefined) return 'read-by-http';
    return {
      QueueUrl,
      MessageBody,
      MessageAttributes: { signature: { DataType: 'String', StringValue: await signer.sign(MessageBody) } },
      MessageGroupId: caseId,
      MessageDeduplicationId: repeatOf(message),
    };
  };
  return {
    send: async (message) => {
      const command = await commandFor(message);
      if (command === 'read-by-http') return log.info('read-by-http', { caseId: message.caseId, id: message.id });
      await client.send(new SendMessageCommand(command));
    },
  };
};
