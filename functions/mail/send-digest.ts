import { readersOf } from '../../domain/alert/readers.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dayIn } from '../../domain/time/zone.ts';
import { addressedTo, officeOf } from '../schema/addressed-office.ts';
import type { DigestNotice } from '../schema/digest-notice.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { digestMail } from './digest-text.ts';
import type { WrittenIn } from './duty-mail-text.ts';
import { type Outgoing, sendMailOnce } from './send-once.ts';

/**
 * Sends the digest of an office for a day, once under repeats: to all its duty addresses, in the languages of that
 * authority, empty or not. It is of the day on which it is written: after days without a sweep it tells of them too.
 */
export const sendDigest = (
  outgoing: Outgoing,
  notice: DigestNotice,
  lines: readonly DutyMailMessage[],
  to: readonly string[],
  here: WrittenIn,
  now: Instant,
): Promise<void> => {
  const { mailId } = notice;
  const office = officeOf(notice);
  const { languages, zone } = readersOf(office);
  const day = dayIn(zone, now);
  const mail = digestMail({ office, day }, lines, { languages, zone, ...here });
  return sendMailOnce(outgoing, { mailId, ...addressedTo(office), subject: 'digest', to }, mail, now);
};
