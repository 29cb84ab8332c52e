import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { clock } from '../adapters/clock.ts';
import { mailClaimsIn } from '../adapters/mail-claims.ts';
import { mailer } from '../adapters/mailer.ts';
import { tableCalled } from '../adapters/table.ts';
import { dutyAddresses, stage, tableName } from '../settings.ts';
import { dutyMailMessage } from './duty-mail-message.ts';
import { sendOnce } from './send-once.ts';

const claims = mailClaimsIn(tableCalled(tableName()));
const send = mailer();
const processor = new BatchProcessor(EventType.SQS);

const deliver = async ({ body }: SQSRecord): Promise<void> => {
  const message = dutyMailMessage.parse(JSON.parse(body));
  await sendOnce(claims, (mail) => send(dutyAddresses(message.state), mail), message, stage(), clock());
};

/** Sends each mail of the batch by itself: one that fails comes again, the others are done. */
export const handler = (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  processPartialResponse(event, deliver, processor, { context, throwOnFullBatchFailure: false });
