import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Outgoing } from '../change/outgoing.ts';
import type { Page } from '../ports.ts';

/** Something owed by now: a message to be sent again, or reminders about a case. */
export type Due = { readonly owed: 'sending' | 'reminder'; readonly caseId: string };

export type DueIndex = { by(at: Instant, limit: number, after?: string): Promise<Page<Due>> };

/** When reminders of a case fall due; without an instant nothing is owed. */
export type DueReminder = { readonly caseId: string; readonly dueAt?: Instant };

export type Reminders = {
  find(caseId: string): Promise<DueReminder | undefined>;
  caseOf(caseId: string): Promise<ReadmissionCase | undefined>;
  /** Puts the next instant in the place of the one seen, and the mails owed into the outbox, together; `moved-on` where it is no longer the one seen. */
  replace(seen: DueReminder, nextAt: Instant, mails: readonly Outgoing[], resendAt: Instant): Promise<'done' | 'moved-on'>;
};
