import { clock } from '../adapters/clock.ts';
import { digestLinesIn } from '../adapters/digests.ts';
import { mailRecordsIn } from '../adapters/mail-records.ts';
import { mailer } from '../adapters/mailer.ts';
import { tableCalled } from '../adapters/table.ts';
import { monitorIdsOf } from '../monitor-id.ts';
import { dutyAddresses, identityKey, monitorAddresses, stage, tableName } from '../settings.ts';
import { batchByMessage } from './batch-by-message.ts';
import { type DigestNotice, digestNotice } from './digest-notice.ts';
import { dutyMailMessage } from './duty-mail-message.ts';
import { type MonitorNotice, monitorMail, monitorNotice } from './monitor-notice.ts';
import { addressesFor } from './on-call.ts';
import { sendDigest } from './send-digest.ts';
import { sendMailOnce, sendOnce } from './send-once.ts';

const table = tableCalled(tableName());
const outgoing = { records: mailRecordsIn(table), send: mailer() };
const linesOf = digestLinesIn(table);
const secret = identityKey();

const tellMonitor = (notice: MonitorNotice): Promise<void> => {
  const { mailId, state, caseId, notice: subject } = notice;
  const mail = monitorMail(notice, monitorIdsOf(secret, state).of(caseId), stage());
  return sendMailOnce(outgoing, { mailId, state, subject, to: monitorAddresses(state) }, mail, clock());
};

const writeDigest = async (notice: DigestNotice): Promise<void> => {
  const lines = await linesOf(notice.state, notice.digest);
  await sendDigest(outgoing, notice, lines, dutyAddresses(notice.state), stage(), clock());
};

/** Sends each mail of the batch by itself. */
export const handler = batchByMessage(async (body) => {
  const given = JSON.parse(body) as object;
  if ('notice' in given) return tellMonitor(monitorNotice.parse(given));
  if ('digest' in given) return writeDigest(digestNotice.parse(given));
  const message = dutyMailMessage.parse(given);
  await sendOnce(outgoing, message, addressesFor(message, dutyAddresses(message.state)), stage(), clock());
});
