import { authorityOf } from '../../domain/alert/authorities.ts';
import { stateOf } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dayIn } from '../../domain/time/zone.ts';
import type { DigestNotice } from '../schema/digest-notice.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { digestMail } from './digest-text.ts';
import { type Outgoing, sendMailOnce } from './send-once.ts';

/**
 * Sends the digest of a State for a day, once under repeats: to all its duty addresses, in the languages of its
 * authority, empty or not. It is of the day on which it is written: after days without a sweep it tells of them too.
 */
export const sendDigest = (
  outgoing: Outgoing,
  { mailId, state }: DigestNotice,
  lines: readonly DutyMailMessage[],
  to: readonly string[],
  stage: string,
  now: Instant,
): Promise<void> => {
  const { languages, zone } = authorityOf(stateOf(state));
  const day = dayIn(zone, now);
  const mail = digestMail({ state, day }, lines, { languages, zone, stage });
  return sendMailOnce(outgoing, { mailId, state, subject: 'digest', to }, mail, now);
};
