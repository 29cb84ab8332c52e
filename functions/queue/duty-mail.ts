import { clock } from '../adapters/clock.ts';
import { digestLinesIn } from '../adapters/digests.ts';
import { mailRecordsIn } from '../adapters/mail-records.ts';
import { mailer } from '../adapters/mailer.ts';
import { rightSecretIn } from '../adapters/right-secret.ts';
import { tableCalled } from '../adapters/table.ts';
import { log } from '../log.ts';
import type { WrittenIn } from '../mail/duty-mail-text.ts';
import { monitorMail } from '../mail/monitor-mail.ts';
import { addressesFor } from '../mail/on-call.ts';
import { sendDigest } from '../mail/send-digest.ts';
import { sendMailOnce, sendOnce } from '../mail/send-once.ts';
import { officeOf } from '../schema/addressed-office.ts';
import { type DigestNotice, digestNotice } from '../schema/digest-notice.ts';
import { type DutyMailMessage, dutyMailMessage } from '../schema/duty-mail-message.ts';
import { type MonitorNotice, monitorNotice } from '../schema/monitor-notice.ts';
import { dutyAddresses, hasDutyAddresses, identityKey, monitorAddresses, onPaper, stage, tableName } from '../settings.ts';
import { monitorIdsOf } from '../signing/monitor-id.ts';
import { batchByMessage } from './batch-by-message.ts';

const table = tableCalled(tableName());
const outgoing = { records: mailRecordsIn(table), send: mailer() };
const linesOf = digestLinesIn(table);
const secret = identityKey();
const rightSecret = rightSecretIn(table, secret, { readsOnly: true });

const here = (): WrittenIn => ({ stage: stage(), onPaper: onPaper() });

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
  await sendDigest(outgoing, notice, lines, dutyAddresses(office), here(), clock());
};

const read = (body: string): MonitorNotice | DigestNotice | DutyMailMessage => {
  const given = JSON.parse(body) as object;
  if ('notice' in given) return monitorNotice.parse(given);
  return 'digest' in given ? digestNotice.parse(given) : dutyMailMessage.parse(given);
};

/** Whether its State was taken back to paper while the mail was on its way: then nobody is left whom it was for. */
const isOfNobody = ({ state }: { readonly state: string }): boolean => onPaper().some((unread) => unread === state);

/** Sends each mail of the batch by itself. */
export const handler = batchByMessage(async (body) => {
  const message = read(body);
  if (isOfNobody(message)) return log.info('mail-of-nobody', { mailId: message.mailId, state: message.state });
  if ('notice' in message) return tellMonitor(message);
  if ('digest' in message) return writeDigest(message);
  await sendOnce(outgoing, message, addressesFor(message, dutyAddresses(officeOf(message))), here(), clock());
});
