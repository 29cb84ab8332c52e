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

/** Sends what the changed cases owe. The first record whose case could not be sent is reported, so that the stream goes on from there. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const done = new Set<string>();
  for (const { dynamodb } of Records) {
    const caseId = caseOf(dynamodb?.Keys?.['pk']?.S);
    if (done.has(caseId)) continue;
    try {
      const messages = await flush(outbox, sender, caseId);
      log.info('outbox-sent', { caseId, messages });
      done.add(caseId);
    } catch (error) {
      log.error('outbox-not-sent', { caseId, cause: error instanceof Error ? error.name : 'unknown' });
      return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
};
