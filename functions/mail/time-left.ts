import { expired } from '../../domain/policy/documents.ts';
import { type CalendarDate, dayNumber } from '../../domain/time/calendar-date.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { inZone } from './local-time.ts';
import type { MailWords } from './words/mail-words.ts';

type Expiring = NonNullable<DutyMailMessage['document']>;

/**
 * How many days a document is still good for, counted from the day on which it is told; below 0 where it is over. The threshold does
 * not say it: one that falls into a closure is told earlier, and of a document that was short from the beginning the nearest is told.
 */
const daysLeft = ({ validUntil, daysBefore }: Expiring, day: string): number =>
  daysBefore === expired ? -1 : dayNumber(validUntil as CalendarDate) - dayNumber(day as CalendarDate);

/** Until when a document is good, as it is told on that day. */
export const expiryIn = ({ expiry, law }: MailWords, document: Expiring, day: string): string => {
  const [days, until] = [daysLeft(document, day), law.day(document.validUntil)];
  if (days < 0) return expiry.over(until);
  return days === 0 ? expiry.today(until) : expiry.left(days, until);
};

/** Whether nothing is left of the time. */
export const isOver = ({ document, subject }: DutyMailMessage, day: string): boolean =>
  document === undefined ? subject.startsWith('missed-') : daysLeft(document, day) < 0;

/** Until when the act is to be done, as it is told on that day: by the earlier reading, and by the later once it is over. Undefined for a reminder. */
export const leftIn = (words: MailWords, message: DutyMailMessage, zone: string, day: string): string | undefined => {
  const { document, due } = message;
  if (document !== undefined) return expiryIn(words, document, day);
  if (due === undefined) return undefined;
  const { earliest = due.latest, latest } = due;
  return inZone(isOver(message, day) ? latest : earliest, due.zone ?? zone);
};
