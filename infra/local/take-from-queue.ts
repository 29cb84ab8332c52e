import { randomUUID } from 'node:crypto';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Blueprint } from './blueprint.ts';
import { type Invoked, invoke } from './invoke.ts';
import { region } from './places.ts';
import { sqsEvent } from './sqs-event.ts';

/** From which queue messages are taken, for which function, at most how many at once and how long is waited for the first, in seconds. */
export type Taking = {
  readonly url: string;
  readonly takenInBy: string;
  readonly batchSize: number;
  readonly waitSeconds: number;
};

/** How many messages were received, and how many of them the function failed on: they come again. */
export type Taken = { readonly received: number; readonly failed: number };

const succeeded = (messages: readonly Message[], result: Invoked): readonly Message[] => {
  if (!result.ok) return [];
  const { batchItemFailures = [] } = (result.reply ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] };
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return messages.filter(({ MessageId }) => MessageId !== undefined && !failed.has(MessageId));
};

/**
 * Hands one batch of a queue to a function, as Lambda's event source does: what succeeded is deleted, the rest comes again. The event's
 * source is that very queue: it says which partner sent the messages. Throws where the queue or the function host does not answer.
 */
export const takeFromQueue = async (
  client: SQSClient,
  blueprint: Blueprint,
  { url, takenInBy, batchSize, waitSeconds }: Taking,
): Promise<Taken> => {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: Math.min(10, batchSize),
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    }),
  );
  if (Messages.length === 0) return { received: 0, failed: 0 };
  const arn = `arn:aws:sqs:${region}:000000000000:${url.split('/').at(-1)}`;
  const done = succeeded(Messages, await invoke(blueprint, takenInBy, sqsEvent(Messages, arn)));
  if (done.length > 0) {
    const Entries = done.map(({ ReceiptHandle }) => ({ Id: randomUUID(), ReceiptHandle }));
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
  }
  return { received: Messages.length, failed: Messages.length - done.length };
};
