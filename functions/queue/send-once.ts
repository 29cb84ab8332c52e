import { addHours, type Instant } from '../../domain/time/instant.ts';
import { log } from '../http/log.ts';
import type { DutyMailMessage } from './duty-mail-message.ts';
import { mailAbout } from './duty-mail-text.ts';
import type { Mail } from './mail-of-facts.ts';

/** A mail as the log knows it. */
export type About = { readonly mailId: string; readonly state: string; readonly subject: string };

/** Who sends which mail. `claimed`: it is ours to send until `until`. `sent`: it went out. `taken`: somebody else is at it. */
export type MailClaims = {
  claim(mailId: string, now: Instant, until: Instant): Promise<'claimed' | 'sent' | 'taken'>;
  done(mailId: string, now: Instant): Promise<void>;
};

/** Longer than the function's timeout: whoever held the claim is gone by then. */
const leaseHours = 1 / 60;

/**
 * Sends a mail once under repeats. It is claimed for a minute, sent, then marked as sent: a crash between the last two can
 * send it twice, never not at all. A claim that somebody else holds fails, so that the message comes again.
 */
export const sendMailOnce = async (
  claims: MailClaims,
  send: (mail: Mail) => Promise<void>,
  { mailId, state, subject }: About,
  mail: Mail,
  now: Instant,
): Promise<void> => {
  const claim = await claims.claim(mailId, now, addHours(now, leaseHours));
  if (claim === 'taken') throw new Error(`Somebody else is sending ${mailId}`);
  if (claim === 'claimed') {
    await send(mail);
    await claims.done(mailId, now);
  }
  log.info('duty-mail', { mailId, state, subject, outcome: claim });
};

/** Sends the mail that a message to duty officers asks for, once under repeats. */
export const sendOnce = (
  claims: MailClaims,
  send: (mail: Mail) => Promise<void>,
  message: DutyMailMessage,
  stage: string,
  now: Instant,
): Promise<void> => sendMailOnce(claims, send, message, mailAbout(message, stage), now);
