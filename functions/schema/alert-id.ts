import { createHash } from 'node:crypto';
import type { DutyMailMessage } from './duty-mail-message.ts';

/**
 * The id of an alert in its State's list: when it fell due, which gives the list its order, and a hash of what it is about. It does
 * not depend on the run that found it owed, so that an alert is owed once, nor on how often it was passed on.
 */
export const alertIdOf = ({ at, mailId }: Pick<DutyMailMessage, 'at' | 'mailId'>): string => {
  const [own = mailId] = mailId.split('/passed-on/');
  const hash = createHash('sha256').update(own).digest('base64url').slice(0, 22);
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${hash}`;
};
