import { nextTransferReminderAt, transferRemindersBetween } from '../../domain/alert/transfer-reminders.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { untilSaved } from '../change/until-saved.ts';
import type { Alerts } from '../ports/case-alerts.ts';
import type { ConvictedTransferWatch } from '../ports/convicted-transfer-watch.ts';
import { transferReminderMails } from './transfer-reminder-mails.ts';

export type WatchOfConvictedTransfers = {
  readonly convicted: ConvictedTransferWatch;
  readonly alerts: Pick<Alerts, 'unknown'>;
};

/**
 * Reminds the States of a transfer of a convicted person of what they owe by now, once per reminder however often it runs. No deadline of
 * any treaty is known: nothing is missed, and nothing of the transfer changes. A transfer that moved on meanwhile is left alone: the
 * change that moved it set when it next falls due.
 */
export const watchConvictedTransfer = async (
  { convicted, alerts }: WatchOfConvictedTransfers,
  transferId: string,
  now: Instant,
): Promise<'alerted' | 'nothing-owed'> => {
  const dueAt = await convicted.dueAt(transferId);
  if (dueAt === undefined || dueAt > now) return 'nothing-owed';
  const file = await convicted.load(transferId);
  if (file === undefined) return 'nothing-owed';
  const owed = transferReminderMails(file, transferRemindersBetween(file, dueAt, now), now);
  // A digest may be closed while alerts are written for it: then they stand in the next one.
  return untilSaved('A digest', async () => {
    const unknown = await alerts.unknown(owed);
    const reminded = await convicted.remind({ transferId, dueAt }, nextTransferReminderAt(file, now), unknown, now);
    if (reminded === 'done') return unknown.length > 0 ? 'alerted' : 'nothing-owed';
    return (await convicted.dueAt(transferId)) === dueAt ? reminded : 'nothing-owed';
  });
};
