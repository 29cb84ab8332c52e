import { type MailFor, mailAbout } from '../../../functions/mail/duty-mail-text.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';

/** A message that asks for a mail, with the changes of a test. */
export const aMessage = (changes: Partial<DutyMailMessage> = {}): DutyMailMessage => ({
  mailId: '0190a000-0000-7000-8000-000000000001/request-opened',
  state: 'KZ',
  subject: 'request-opened',
  urgency: 'at-once',
  at: '2026-06-03T08:00:00.000Z',
  caseId: '0190a000-0000-7000-8000-000000000001',
  reference: 'FR-2026-000123',
  counterpart: 'FR',
  owedBy: 'KZ',
  agreement: 'france-kazakhstan',
  assumptions: ['Entry into force is assumed.'],
  since: '2026-06-03T08:00:00.000Z',
  ...changes,
});

const inEnglish: MailFor = { languages: ['en'], zone: 'Asia/Almaty', stage: 'test', onPaper: [] };
/** The mail that it becomes, in English for Kazakhstan where nothing else is said. */
export const about = (changes: Partial<DutyMailMessage> = {}, to: Partial<MailFor> = {}) =>
  mailAbout(aMessage(changes), { ...inEnglish, ...to });
