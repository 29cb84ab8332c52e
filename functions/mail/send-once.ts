import { readersOf } from '../../domain/alert/readers.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { log } from '../log.ts';
import type { Addressed, MailRecords } from '../ports/mail-records.ts';
import { mailTag } from '../ports/mail-tag.ts';
import type { Mail, SendMail } from '../ports/send-mail.ts';
import { addressedTo, officeOf } from '../schema/addressed-office.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { timeLeft, within } from '../time-left.ts';
import { mailAbout, type WrittenIn } from './duty-mail-text.ts';

/** Where mails go out, and where it is noted that they did. */
export type Outgoing = { readonly records: Pick<MailRecords, 'claim' | 'done'>; readonly send: SendMail };

/** Longer than the function's timeout: whoever held the claim is gone by then. */
const leaseHours = 1 / 60;

/** Kept from sending, so that it can still be noted that the mail was sent: else it is sent again. */
const noteMilliseconds = 4_000;

/**
 * Sends a mail once under repeats. It is claimed for a minute, sent, then marked as sent: a crash between the last two can
 * send it twice, never not at all. A claim that somebody else holds fails, so that the message comes again.
 */
export const sendMailOnce = async (
  { records, send }: Outgoing,
  { subject, ...addressed }: Addressed & { readonly subject: string },
  mail: Mail,
  now: Instant,
): Promise<void> => {
  const { mailId, to, ...office } = addressed;
  const tag = mailTag(mailId);
  const claim = await records.claim(addressed, now, addHours(now, leaseHours));
  if (claim === 'taken') throw new Error(`Somebody else is sending ${mailId}`);
  if (claim === 'claimed') {
    await within(timeLeft() - noteMilliseconds, () => send(to, mail, tag));
    await records.done(mailId, now);
  }
  log.info('duty-mail', { mailId, tag, ...office, subject, outcome: claim });
};

/** Sends the mail that a message to duty officers asks for, once under repeats, in the languages of their authority. */
export const sendOnce = (
  outgoing: Outgoing,
  message: DutyMailMessage,
  to: readonly string[],
  here: WrittenIn,
  now: Instant,
): Promise<void> => {
  const { mailId, subject } = message;
  const office = officeOf(message);
  const { languages, zone } = readersOf(office);
  return sendMailOnce(
    outgoing,
    { mailId, ...addressedTo(office), subject, to },
    mailAbout(message, { languages, zone, ...here }),
    now,
  );
};
