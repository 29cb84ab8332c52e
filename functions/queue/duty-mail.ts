import { clock } from '../adapters/clock.ts';
import { digestLinesIn } from '../adapters/digests.ts';
import { mailRecordsIn } from '../adapters/mail-records.ts';
import { mailer } from '../adapters/mailer.ts';
import { rightSecretIn } from '../adapters/right-secret.ts';
import { tableCalled } from '../adapters/table.ts';
import { log } from '../log.ts';
import { monitorMail } from '../mail/monitor-mail.ts';
import { addressesFor } from '../mail/on-call.ts';
import { sendDigest } from '../mail/send-digest.ts';
import { sendMailOnce, sendOnce } from '../mail/send-once.ts';
import { officeOf } from '../schema/addressed-office.ts';
import { type DigestNotice, digestNotice } from '../schema/digest-notice.ts';
import { dutyMailMessage } from '../schema/duty-mail-message.ts';
import { type MonitorNotice, monitorNotice } from '../schema/monitor-notice.ts';
import { dutyAddresses, hasDutyAddresses, identityKey, monitorAddresses, stage, tableName } from '../settings.ts';
import { monitorIdsOf } from '../signing/monitor-id.ts';
import { batchByMessage } from './batch-by-message.ts';

const table = tableCalled(tableName());
const outgoing = { records: mailRecordsIn(table), send: mailer() };
const linesOf = digestLinesIn(table);
const secret = identityKey();
const rightSecret = rightSecretIn(table, secret, { readsOnly: true });

const tellMonitor = async (notice: MonitorNotice): Promise<void> => {
  await rightSecret();
  const { mailId, state, caseId, notice: subject } = notice;
  const mail = monitorMail(notice, monitorIdsOf(secret, state).of(caseId), stage());
  return sendMailOnce(outgoing, { mailId, state, subject, to: monitorAddresses(state) }, mail, clock());
};

const writeDigest = async (notice: DigestNotice): Promise<void> => {
  const office = officeOf(notice);
  const lines = await linesOf(office, notice.digest);
  // An office that was taken out gathers digests for ever. An empty one is owed to nobody; a line in one is, and then this fails aloud.
  if (lines.length === 0 && !hasDutyAddresses(office)) return log.info('digest-of-nobody', { ...notice });
  await sendDigest(outgoing, notice, lines, dutyAddresses(office), stage(), clock());
};

/** Sends each mail of the batch by itself. */
export const handler = batchByMessage(async (body) => {
  const given = JSON.parse(body) as object;
  if ('notice' in given) return tellMonitor(monitorNotice.parse(given));
  if ('digest' in given) return writeDigest(digestNotice.parse(given));
  const message = dutyMailMessage.parse(given);
  await sendOnce(outgoing, message, addressesFor(message, dutyAddresses(officeOf(message))), stage(), clock());
});
