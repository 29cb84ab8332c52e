import { randomUUID } from 'node:crypto';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type InboundQueueRow, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { type QueueRow, queues } from '../../../functions/queue/queues.ts';
import { type Invoked, invoke } from '../invoke.ts';
import { forever, note, told } from '../part.ts';
import { at, region } from '../places.ts';
import { queueUrlOf } from '../queue-url.ts';
import { sqsEvent } from '../sqs-event.ts';

/** Polls the queues that wake functions, as Lambda's event source does: what succeeded is deleted, the rest comes again. */
const { blueprint } = told();
const client = new SQSClient({
  region,
  endpoint: at(blueprint.ports.sqs),
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

const succeeded = (messages: readonly Message[], result: Invoked): readonly Message[] => {
  if (!result.ok) return [];
  const { batchItemFailures = [] } = (result.reply ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] };
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return messages.filter(({ MessageId }) => MessageId !== undefined && !failed.has(MessageId));
};

/** What is polled for a function, by its row. */
type Polled = Pick<QueueRow, 'batchSize' | 'maxConcurrency'>;

const poll = async (name: string, url: string, arn: string, { batchSize }: Polled): Promise<void> => {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: Math.min(10, batchSize),
      WaitTimeSeconds: 10,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    }),
  );
  if (Messages.length === 0) return;
  const result = await invoke(blueprint, name, sqsEvent(Messages, arn));
  const done = succeeded(Messages, result);
  if (done.length < Messages.length) note(`${name}: ${Messages.length - done.length} of ${Messages.length} messages failed`);
  if (done.length === 0) return;
  const Entries = done.map(({ ReceiptHandle }) => ({ Id: randomUUID(), ReceiptHandle }));
  await client.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
};

/** Polls a queue for the function of that name. The event's source is that very queue: it says which partner sent the message. */
const pollersOf = (name: string, url: string, row: Polled): readonly Promise<void>[] => {
  const arn = `arn:aws:sqs:${region}:000000000000:${url.split('/').at(-1)}`;
  return Array.from({ length: Math.min(2, row.maxConcurrency) }, () => forever(name, () => poll(name, url, arn, row)));
};

const pollers = [
  ...Object.entries<QueueRow>(queues).flatMap(([name, row]) => pollersOf(`queue-${name}`, queueUrlOf(blueprint, name), row)),
  ...Object.entries<InboundQueueRow>(inboundQueues).flatMap(([name, row]) =>
    Object.values(blueprint.inboundUrls).flatMap((url) => pollersOf(`inbound-${name}`, url, row)),
  ),
];
note('The pollers run');
process.on('SIGTERM', () => process.exit(0));
await Promise.all(pollers);
