import { nextReminderAt, type Reminder, remindersBetween } from '../../domain/alert/reminder.ts';
import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import { stateOn } from '../../domain/case/side.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { dutyMail } from '../change/duty-mail-to.ts';
import { type Outgoing, resendHours } from '../change/outgoing.ts';
import type { Reminders } from './due.ts';

const mailsOf = (file: ReadmissionCase, { act, by, since, count, to }: Reminder): readonly Outgoing[] =>
  to.map((side) => {
    const facts = { to: stateOn(file, side), owedBy: stateOn(file, by), subject: act, since };
    return dutyMail(file, facts, [file.id, act, since, count, facts.to].join('/'));
  });

/**
 * Reminds the officers of the State that owes an act, or of both, once per reminder however often it runs. A case that moved
 * on meanwhile is left alone: the change that moved it set its own next reminder.
 */
export const remind = async (reminders: Reminders, caseId: string, now: Instant): Promise<'reminded' | 'nothing-owed'> => {
  const seen = await reminders.find(caseId);
  if (seen?.dueAt === undefined || seen.dueAt > now) return 'nothing-owed';
  const file = await reminders.caseOf(caseId);
  const due = file === undefined ? [] : remindersBetween(file, seen.dueAt, now);
  const nextAt = file && nextReminderAt(file, now);
  if (file === undefined || nextAt === undefined || due.length === 0) return 'nothing-owed';

  const mails = due.flatMap((reminder) => mailsOf(file, reminder));
  const replaced = await reminders.replace(seen, nextAt, mails, addHours(now, resendHours));
  return replaced === 'done' ? 'reminded' : 'nothing-owed';
};
