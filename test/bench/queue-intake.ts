import { randomUUID } from 'node:crypto';
import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Context, SQSEvent } from 'aws-lambda';
import { sqsEvent } from '../../infra/local/sqs-event.ts';
import { startApi } from '../functions/calls.ts';
import { requestOf } from '../functions/queue/intake/partner-messages.ts';
import { onEmbeddedQueue } from './embedded-queue.ts';
import { onEmbeddedStore } from './embedded-store.ts';
import { atLeast, atMost, type Figure, median } from './figure.ts';
import { unitsIn, type Watch, watchStore } from './watched-store.ts';

const runs = 120;
const warmUps = 10;
const batch = 10;

type Writes = readonly object[];

/** The table has such an id in its name, too: it stays. */
const uuid = /(?<!readmit-)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Where a message and an alert stand says a hash of what they are. */
const hashes = /(?<=RECEIPT#)[0-9a-f]{64}|(?<=T\d{6}Z-)[\w-]{22}/g;

/** The same transactions for other transits: each id and key is another, of the same length. */
const others = (transactions: Writes): Writes =>
  transactions.map((input) => {
    const ids = new Map<string, string>();
    const another = (id: string): string => {
      if (!ids.has(id)) ids.set(id, randomUUID());
      return ids.get(id) ?? id;
    };
    const fresh = ({ length }: string): string => randomUUID().replaceAll('-', '').padEnd(length, '0').slice(0, length);
    return JSON.parse(JSON.stringify(input).replace(uuid, another).replace(hashes, fresh)) as object;
  });

const writesOf = ({ sent }: Watch): Writes => sent.flatMap(({ name, input }) => (name === 'TransactWriteCommand' ? [input] : []));

const measureOn = async (client: SQSClient, QueueUrl: string): Promise<readonly Figure[]> => {
  await startApi();
  const { handler } = await import('../../functions/queue/transit-requests.ts');

  const send = async (): Promise<void> => {
    const Entries = Array.from({ length: batch }, (_none, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(requestOf()),
    }));
    await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  };
  /** Milliseconds from asking for a batch until it is deleted. */
  const timed = async (work: (messages: readonly Message[]) => Promise<void>): Promise<number> => {
    await send();
    const started = performance.now();
    const asked = { QueueUrl, MaxNumberOfMessages: batch, MessageSystemAttributeNames: ['All' as const] };
    const { Messages = [] } = await client.send(new ReceiveMessageCommand(asked));
    if (Messages.length !== batch) throw new Error(`The queue gave ${Messages.length} messages`);
    await work(Messages);
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    return performance.now() - started;
  };
  const context = { getRemainingTimeInMillis: () => 20_000 } as Context;
  const takeIn = async (messages: readonly Message[]): Promise<void> => {
    const event = sqsEvent(messages, 'arn:aws:sqs:eu-central-1:000000000000:readmit-test-transit-requests-fr') as SQSEvent;
    const { batchItemFailures } = await handler(event, context);
    if (batchItemFailures.length > 0) throw new Error('A message was not taken in');
  };

  const [ours, bare, unitsOurs, unitsBare]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const watch = watchStore();
    const time = await timed(takeIn);
    watch.end();
    const { client: store } = watch;
    if (store === undefined) throw new Error('The handler sent nothing');
    const same = others(writesOf(watch));
    let units = 0;
    const floor = await timed(async () => {
      const done = await Promise.all(same.map((input) => store.send(new TransactWriteCommand(input as never))));
      units = done.reduce((sum, { ConsumedCapacity }) => sum + unitsIn(ConsumedCapacity), 0);
    });
    if (run < warmUps) continue;
    ours.push(time);
    bare.push(floor);
    unitsOurs.push(watch.written);
    unitsBare.push(units);
  }
  const perSecond = (times: readonly number[]): number => Math.round((batch * 1000) / median(times));
  return [
    atLeast('queue intake (batch of ten)', 'messages/s', perSecond(ours), perSecond(bare), 0.8),
    atMost('write units of a batch of ten', 'units', median(unitsOurs), median(unitsBare), 1),
  ];
};

/** Ten requests for transit from the queue to stored transits and deleted messages, against receiving, the same transactions by the bare SDK, and deleting. */
export const queueIntake = (): Promise<readonly Figure[]> =>
  onEmbeddedStore(2, () => onEmbeddedQueue('transit-requests-fr', measureOn));
