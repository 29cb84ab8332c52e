import type { ClockName } from '../../domain/agreement/clock-name.ts';
import { owedActs } from '../../domain/agreement/owed-act.ts';

/** The clocks whose deadline is told of: in sight, and once it is over. */
export const clocksTold = [
  'reply',
  'urgent-reply',
  'urgent-arrival',
  'evidence',
  'inquiry',
  'interview',
  'travel-document',
  'renewal',
  'transfer',
  'transfer-terms',
] as const satisfies readonly ClockName[];

export type ClockTold = (typeof clocksTold)[number];

/** Whether officers are told of the deadline of that clock. */
export const isTold = (clock: ClockName): clock is ClockTold => clocksTold.some((told) => told === clock);

/** What else an alert can be about: every act that one side may owe, and what happens to a case, a document or a transit. */
export const plainSubjects = [
  'request-opened',
  'urgent-request-opened',
  'notice-given',
  'moved-in-breach',
  ...owedActs,
  'extend-document',
  'ask-or-cancel-document',
  'expired-document-issuer',
  'expired-document-mover',
  'own-file-date',
  'transit-requested',
  'transit-answer-due',
  'transit-reassess',
  'transit-lapsed',
  'transit-revoked',
  'transit-take-back',
  'transit-exit-overdue',
  'transit-revocation-unacknowledged',
  'transit-message-missing',
] as const;

export type PlainSubject = (typeof plainSubjects)[number];

export type MailSubject = PlainSubject | `due-${ClockTold}` | `missed-${ClockTold}`;

/** Whether what an alert is about is a transit and no case. */
export const isOfTransit = (subject: MailSubject): boolean => subject.startsWith('transit-');

/** Everything that an alert can be about. */
export const mailSubjects: readonly MailSubject[] = [
  ...plainSubjects,
  ...clocksTold.flatMap((clock) => [`due-${clock}`, `missed-${clock}`] as const),
];

/** What the end of a deadline does under the agreement. Nothing of it happens by itself. */
export const followingEffects = [
  'consent-awaiting-confirmation',
  'own-document',
  'expired-document',
  'fact-accepted',
  'lapse',
  'not-admitted',
  'nothing',
] as const;

export type FollowingEffect = (typeof followingEffects)[number];
