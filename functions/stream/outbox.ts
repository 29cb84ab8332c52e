import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Handed, owedQueue } from '../adapters/owed-queue.ts';
import { owedOf } from '../adapters/owed-record.ts';
import { timed } from '../in-time.ts';
import { log } from '../log.ts';

const queue = owedQueue();

/** What the records are work for, each once, with the first record that says so. */
const workOf = (records: readonly DynamoDBRecord[]): readonly Handed[] => {
  const work = new Map<string, Handed>();
  for (const record of records) {
    const owed = owedOf(record);
    const { caseId, destination } = owed;
    const key = JSON.stringify([caseId, destination]);
    if (!work.has(key)) work.set(key, { ...owed, wokenBy: record.dynamodb?.SequenceNumber ?? '' });
  }
  return [...work.values()];
};

/**
 * Hands on what changed cases owe, each destination by itself; to sign and to send is done behind the queue. The first record that the
 * queue did not take is reported, so that the stream goes on from there.
 */
export const handler = timed(async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const work = workOf(Records);
  const [first, ...more] = await queue.handOn(work);
  log.info('outbox-handed-on', { work: work.length });
  if (first === undefined) return { batchItemFailures: [] };
  log.error('outbox-not-handed-on', { caseId: first.caseId, destination: first.destination, more: more.length });
  return { batchItemFailures: [{ itemIdentifier: first.wokenBy }] };
});
