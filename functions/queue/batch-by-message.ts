import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { inTime } from '../in-time.ts';
import { log } from '../log.ts';

export type BatchHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/**
 * Does each message of a batch by itself: one that fails comes again, the others are done. The log says that it failed and how,
 * and never what stood in it. One after the other where the messages of a batch are likely to be about the same.
 */
export const batchByRecord = (
  work: (record: SQSRecord) => Promise<void>,
  { oneByOne = false }: { readonly oneByOne?: boolean } = {},
): BatchHandler => {
  const processor = new BatchProcessor(EventType.SQS);
  const watched = async (record: SQSRecord): Promise<void> => {
    const { messageId } = record;
    try {
      await work(record);
    } catch (error) {
      log.fault('warn', 'message-failed', error, { messageId });
      throw error;
    }
  };
  return (event, context) =>
    inTime(context, () =>
      processPartialResponse(event, watched, processor, {
        context,
        throwOnFullBatchFailure: false,
        processInParallel: !oneByOne,
      }),
    );
};

/** The same where the body is all that the work looks at. */
export const batchByMessage = (work: (body: string) => Promise<void>, how: { readonly oneByOne?: boolean } = {}): BatchHandler =>
  batchByRecord(({ body }) => work(body), how);
