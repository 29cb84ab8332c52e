import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { clock } from '../adapters/clock.ts';
import { mailClaimsIn } from '../adapters/mail-claims.ts';
import { mailer } from '../adapters/mailer.ts';
import { tableCalled } from '../adapters/table.ts';
import { monitorIdsOf } from '../monitor-id.ts';
import { dutyAddresses, identityKey, monitorAddresses, stage, tableName } from '../settings.ts';
import { dutyMailMessage } from './duty-mail-message.ts';
import { type MonitorNotice, monitorMail, monitorNotice } from './monitor-notice.ts';
import { sendMailOnce, sendOnce } from './send-once.ts';

const claims = mailClaimsIn(tableCalled(tableName()));
const send = mailer();
const secret = identityKey();
const processor = new BatchProcessor(EventType.SQS);

const tellMonitor = (notice: MonitorNotice): Promise<void> => {
  const { mailId, state, caseId, notice: subject } = notice;
  const mail = monitorMail(notice, monitorIdsOf(secret, state).of(caseId), stage());
  return sendMailOnce(claims, (made) => send(monitorAddresses(state), made), { mailId, state, subject }, mail, clock());
};

const deliver = async ({ body }: SQSRecord): Promise<void> => {
  const given = JSON.parse(body) as object;
  if ('notice' in given) return tellMonitor(monitorNotice.parse(given));
  const message = dutyMailMessage.parse(given);
  await sendOnce(claims, (mail) => send(dutyAddresses(message.state), mail), message, stage(), clock());
};

/** Sends each mail of the batch by itself: one that fails comes again, the others are done. */
export const handler = (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  processPartialResponse(event, deliver, processor, { context, throwOnFullBatchFailure: false });
