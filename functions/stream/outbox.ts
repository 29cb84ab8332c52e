import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { outboxIn } from '../adapters/outbox.ts';
import { queueSender } from '../adapters/queue-sender.ts';
import { tableCalled } from '../adapters/table.ts';
import { log } from '../http/log.ts';
import { flush } from '../outbox/flush.ts';
import { tableName } from '../settings.ts';

const outbox = outboxIn(tableCalled(tableName()));
const sender = queueSender();

const caseOf = (partition: string | undefined): string => {
  if (partition === undefined) throw new Error('A stream record came without its partition key');
  return partition.slice('OUTBOX#'.length);
};

/** Cases of which none waits for another. Not all of a batch: KMS signs only so many messages in a second. */
const atOnce = 5;

type Changed = { readonly caseId: string; readonly record: string };

/** The changed cases, each once, with the first record that names it. */
const changedIn = (records: DynamoDBStreamEvent['Records']): readonly Changed[] => {
  const changed = new Map<string, Changed>();
  for (const { dynamodb } of records) {
    const caseId = caseOf(dynamodb?.Keys?.['pk']?.S);
    if (!changed.has(caseId)) changed.set(caseId, { caseId, record: dynamodb?.SequenceNumber ?? '' });
  }
  return [...changed.values()];
};

const isSent = async (caseId: string): Promise<boolean> => {
  try {
    const messages = await flush(outbox, sender, caseId);
    log.info('outbox-sent', { caseId, messages });
    return true;
  } catch (error) {
    log.error('outbox-not-sent', { caseId, cause: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
};

/** Sends what the changed cases owe. The first record whose case could not be sent is reported, so that the stream goes on from there. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const changed = changedIn(Records);
  for (let from = 0; from < changed.length; from += atOnce) {
    const cases = changed.slice(from, from + atOnce);
    const sent = await Promise.all(cases.map(({ caseId }) => isSent(caseId)));
    const failed = cases.find((_case, index) => sent[index] === false);
    if (failed !== undefined) return { batchItemFailures: [{ itemIdentifier: failed.record }] };
  }
  return { batchItemFailures: [] };
};
