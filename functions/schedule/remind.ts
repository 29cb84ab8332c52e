import { nextReminder } from '../../domain/alert/reminder.ts';
import { owedIn } from '../../domain/case/owed.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { dutyMail, resendHours } from '../change/outgoing.ts';
import type { Reminders } from './due.ts';

const subjects = { 'confirm-receipt': 'receipt-not-confirmed', reply: 'reply-not-given' } as const;

/**
 * Reminds the officers of the State that owes an act, once per reminder however often it runs. A case that moved on
 * meanwhile is left alone: the change that moved it set its own next reminder.
 */
export const remind = async (reminders: Reminders, caseId: string, now: Instant): Promise<'reminded' | 'nothing-owed'> => {
  const seen = await reminders.find(caseId);
  if (seen === undefined || seen.dueAt > now) return 'nothing-owed';
  const file = await reminders.caseOf(caseId);
  const owed = file && owedIn(file);
  if (file === undefined || owed === undefined || owed.act !== seen.act) return 'nothing-owed';

  const next = nextReminder(file, seen.count, now);
  if (next === undefined) return 'nothing-owed';
  const mail = dutyMail(file, subjects[owed.act], owed.since, `${caseId}/${owed.act}/${seen.count}`);
  const replaced = await reminders.replace(seen, next, mail, addHours(now, resendHours));
  return replaced === 'done' ? 'reminded' : 'nothing-owed';
};
