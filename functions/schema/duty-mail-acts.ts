import type { ClockName } from '../../domain/agreement/clock-name.ts';
import { owedActs } from '../../domain/agreement/owed-act.ts';
import { transferOwedActs } from '../../domain/convicted-transfer/transfer-owed.ts';

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

export type ReadmissionSubject = PlainSubject | `due-${ClockTold}` | `missed-${ClockTold}`;

const asSubject = <Act extends string>(act: Act): `convicted-transfer-${Act}` => `convicted-transfer-${act}`;

/** What a central authority is told of a transfer of a convicted person: every act that it may owe, and what happens to the transfer. */
export const transferSubjects = [
  'convicted-transfer-opened',
  'convicted-transfer-requested',
  ...transferOwedActs.map(asSubject),
  'convicted-transfer-document-ends',
  'convicted-transfer-sentence-ends',
  'convicted-transfer-consent-not-free',
  'convicted-transfer-consent-withdrawn',
  'convicted-transfer-refused',
  'convicted-transfer-withdrawn',
  'convicted-transfer-handed-over',
  'convicted-transfer-in-breach',
  'convicted-transfer-ended',
] as const;

export type TransferSubject = (typeof transferSubjects)[number];

export type MailSubject = ReadmissionSubject | TransferSubject;

/** Whether what an alert is about is a transit and no case. */
export const isOfTransit = (subject: MailSubject): boolean => subject.startsWith('transit-');

/** Whether what an alert is about is a transfer of a convicted person: then no authority for readmission is told of it. */
export const isOfTransfer = (subject: MailSubject): subject is TransferSubject => subject.startsWith('convicted-transfer-');

/** Everything that an authority for readmission is told of. */
export const readmissionSubjects: readonly ReadmissionSubject[] = [
  ...plainSubjects,
  ...clocksTold.flatMap((clock) => [`due-${clock}`, `missed-${clock}`] as const),
];

/** Everything that an alert can be about. */
export const mailSubjects: readonly MailSubject[] = [...readmissionSubjects, ...transferSubjects];

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
