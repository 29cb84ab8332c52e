/** The clocks whose deadline is told of: in sight, and once it is over. */
export const clocksTold = [
  'reply',
  'urgent-reply',
  'urgent-arrival',
  'evidence',
  'interview',
  'travel-document',
  'renewal',
  'transfer',
] as const;

export type ClockTold = (typeof clocksTold)[number];

/** What else an alert can be about. */
export const plainSubjects = [
  'request-opened',
  'urgent-request-opened',
  'notice-given',
  'moved-in-breach',
  'confirm-receipt',
  'reply',
  'give-evidence',
  'hold-interview',
  'issue-travel-document',
  'extend-travel-document',
  'plan-transfer',
  'confirm-transfer',
  'record-arrival',
  'answer-error-claim',
  'take-back',
  'extend-document',
  'ask-or-cancel-document',
  'expired-document-issuer',
  'expired-document-mover',
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
export const followingEffects = ['consent-awaiting-confirmation', 'own-document', 'lapse', 'not-admitted', 'nothing'] as const;

export type FollowingEffect = (typeof followingEffects)[number];
