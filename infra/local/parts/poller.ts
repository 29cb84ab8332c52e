import { SQSClient } from '@aws-sdk/client-sqs';
import { type InboundQueueRow, inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { type QueueRow, queues } from '../../../functions/queue/queues.ts';
import { forever, note, told } from '../part.ts';
import { at, region } from '../places.ts';
import { queueUrlOf } from '../queue-url.ts';
import { takeFromQueue } from '../take-from-queue.ts';

/** Polls the queues that wake functions. What it gives up lies in their dead-letter queues until `npm run redrive`. */
const { blueprint } = told();
const client = new SQSClient({
  region,
  endpoint: at(blueprint.ports.sqs),
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** What is polled for a function, by its row. */
type Polled = Pick<QueueRow, 'batchSize' | 'maxConcurrency' | 'fifo'>;

const poll = async (takenInBy: string, url: string, { batchSize }: Polled): Promise<void> => {
  const { received, failed } = await takeFromQueue(client, blueprint, { url, takenInBy, batchSize, waitSeconds: 10 });
  if (failed > 0) note(`${takenInBy}: ${failed} of ${received} messages failed`);
};

/** How many batches of a queue are worked on at once here. Of a FIFO queue each is a group's: one that is busy keeps no other waiting. */
const atOnce = ({ maxConcurrency, fifo }: Polled): number => Math.min(fifo === undefined ? 2 : 4, maxConcurrency);

const pollersOf = (name: string, url: string, row: Polled): readonly Promise<void>[] =>
  Array.from({ length: atOnce(row) }, () => forever(name, () => poll(name, url, row)));

const pollers = [
  ...Object.entries<QueueRow>(queues).flatMap(([name, row]) => pollersOf(`queue-${name}`, queueUrlOf(blueprint, name), row)),
  ...Object.entries<InboundQueueRow>(inboundQueues).flatMap(([name, row]) =>
    Object.values(blueprint.inboundUrls).flatMap((url) => pollersOf(`inbound-${name}`, url, row)),
  ),
];
note('The pollers run');
process.on('SIGTERM', () => process.exit(0));
await Promise.all(pollers);
