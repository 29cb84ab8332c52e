import { createHash } from 'node:crypto';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { OwedWork } from '../outbox/lane.ts';
import { owedQueueUrl } from '../settings.ts';
import { askedAgain } from './patience.ts';

/** Work to hand on, in its lane, with what woke it: handed on twice for the same, it arrives once. */
export type Handed = OwedWork & { readonly lane: string; readonly wokenBy: string };

/** Hands work on and gives what the queue did not take. */
export type OwedQueue = { handOn(work: readonly Handed[]): Promise<readonly Handed[]> };

/** As many as SQS takes at once. */
const batchSize = 10;

/** By what SQS knows the same work for the same record: what a case owes later is work again. */
const repeatOf = ({ caseId, destination, wokenBy }: Handed): string =>
  createHash('sha256')
    .update(JSON.stringify([caseId, destination, wokenBy]))
    .digest('hex');

/** The FIFO queue of what is owed: its group is the lane. Throws where the queue does not answer. */
export const owedQueue = (): OwedQueue => {
  const client = new SQSClient(askedAgain());
  const handBatch = async (work: readonly Handed[]): Promise<readonly Handed[]> => {
    const Entries = work.map((handed, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify({ caseId: handed.caseId, destination: handed.destination } satisfies OwedWork),
      MessageGroupId: handed.lane,
      MessageDeduplicationId: repeatOf(handed),
    }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: owedQueueUrl(), Entries }));
    const failed = new Set(Failed.map(({ Id }) => Id));
    return work.filter((_handed, index) => failed.has(String(index)));
  };
  return {
    handOn: async (work) => {
      const batches = Array.from({ length: Math.ceil(work.length / batchSize) }, (_none, index) =>
        work.slice(index * batchSize, (index + 1) * batchSize),
      );
      return (await Promise.all(batches.map(handBatch))).flat();
    },
  };
};
