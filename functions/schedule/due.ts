import type { Reminder } from '../../domain/alert/reminder.ts';
import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Outgoing } from '../change/outgoing.ts';
import type { Page } from '../ports.ts';

/** Something owed by now: a message to be sent again, or a reminder about a case. */
export type Due = { readonly owed: 'sending' | 'reminder'; readonly caseId: string };

export type DueIndex = { by(at: Instant, limit: number, after?: string): Promise<Page<Due>> };

/** A stored reminder: which, and when it falls due. */
export type DueReminder = {
  readonly caseId: string;
  readonly act: Reminder['act'];
  readonly count: number;
  readonly dueAt: Instant;
};

export type Reminders = {
  find(caseId: string): Promise<DueReminder | undefined>;
  caseOf(caseId: string): Promise<ReadmissionCase | undefined>;
  /** Puts the next reminder in the place of the one seen, and the mail it owes into the outbox, together; `moved-on` where it is no longer the one seen. */
  replace(seen: DueReminder, next: Reminder, mail: Outgoing, resendAt: Instant): Promise<'done' | 'moved-on'>;
};
