import type { Lack } from '../../../../domain/agreement/basis.ts';
import type { Urgency } from '../../../../domain/alert/urgency.ts';
import { byName } from '../../../../domain/by-name.ts';
import type { AlertView } from '../../../api/alerts/alert-schema.ts';
import {
  type ClockTold,
  clocksTold,
  type PlainSubject,
  type ReadmissionSubject,
  type TransferSubject,
} from '../../../schema/duty-mail-acts.ts';
import { meanings } from '../enumeration.ts';
import { deadlines } from './deadlines.ts';

const plainWords = {
  'request-opened': 'A request for readmission came',
  'urgent-request-opened': 'An urgent request for readmission came',
  'notice-given': 'Notice came of the return of a person with a valid passport',
  'moved-in-breach': 'A person was moved without an authorisation that stood',
  'confirm-receipt': 'The receipt of a request is not confirmed: a reminder of the house',
  reply: 'A request has no reply: a reminder of the house',
  'give-evidence': 'Evidence was asked for and not given: a reminder of the house',
  'hold-interview': 'A hearing was asked for and not recorded: a reminder of the house',
  'consent-to-extension': 'The other State waits for consent to more time to reply: a reminder of the house',
  'issue-travel-document': 'A travel document was asked for and not issued: a reminder of the house',
  'extend-travel-document': 'The extension of a travel document was asked for and not granted: a reminder of the house',
  'plan-transfer': 'No transfer is planned: a reminder of the house',
  'confirm-transfer': 'A planned transfer is not answered: a reminder of the house',
  'record-arrival': 'A person departed and no arrival is recorded',
  'answer-error-claim': 'A claim of error is not answered: a reminder of the house',
  'take-back': 'A person moved without authorisation is not being taken back',
  'extend-document': 'A travel document ends soon: its issuer can extend it',
  'ask-or-cancel-document': 'A travel document ends soon: the State that moves the person asks for its extension, or cancels it',
  'expired-document-issuer': 'A travel document is over while the return is open: to its issuer',
  'expired-document-mover': 'A travel document is over while the return is open: to the State that moves the person',
  'own-file-date':
    'A date that your own file of the case sets you comes near, or came: `getSanctions` says which, and no alert and no mail does',
  'transit-requested': 'A request for transit came',
  'transit-answer-due': 'A request for transit has no answer, and its time ends',
  'transit-reassess': 'An accepted transit comes near, and its assessment was not looked at again',
  'transit-lapsed': 'The date of a transit went by',
  'transit-revoked': 'The acceptance of a transit was revoked',
  'transit-take-back': 'A person in transit goes no further and is to be taken back',
  'transit-exit-overdue': 'A person in transit has not left on time',
  'transit-revocation-unacknowledged': 'The revocation of a transit is not acknowledged',
  'transit-message-missing': 'Messages about a transit are missing, and later ones wait for them',
} as const satisfies Record<PlainSubject, string>;

const transferWords = {
  'convicted-transfer-opened': 'The file of a transfer of a convicted person was opened by the other State',
  'convicted-transfer-requested': 'The other State asks for the transfer of a convicted person',
  'convicted-transfer-verify-consent': 'A consent is not verified: a reminder of the house',
  'convicted-transfer-answer-question': 'A question is not answered: a reminder of the house',
  'convicted-transfer-answer-request': 'A request for a transfer is not answered: a reminder of the house',
  'convicted-transfer-plan-hand-over': 'Both States agreed and no hand-over is planned: a reminder of the house',
  'convicted-transfer-confirm-hand-over': 'A planned hand-over is not confirmed: a reminder of the house',
  'convicted-transfer-report-enforcement': 'Nothing is reported of the enforcement: a reminder of the house',
  'convicted-transfer-document-ends':
    'The travel document does not outlast the planned arrival by the days that the house asks for',
  'convicted-transfer-sentence-ends': 'The sentence ends within a month in the shorter reading, or has ended',
  'convicted-transfer-consent-not-free': 'A consent was found not to be free and informed: what rested on it fell',
  'convicted-transfer-consent-withdrawn': 'The person took consent back: what rested on it fell, and nobody is handed over',
  'convicted-transfer-refused': 'The other State refused the transfer',
  'convicted-transfer-withdrawn': 'The other State gave the transfer up',
  'convicted-transfer-handed-over': 'The person was handed over to your State',
  'convicted-transfer-in-breach': 'A person was handed over although no authorisation stood, or after consent was taken back',
  'convicted-transfer-ended': 'The other State recorded that the sentence came to its end',
} as const satisfies Record<TransferSubject, string>;

const named = <Prefix extends string>(prefix: Prefix, says: (clock: string) => string) =>
  Object.fromEntries(
    Object.entries(byName(clocksTold, (clock) => says(deadlines.clock.values[clock] ?? clock))).map(([clock, words]) => [
      `${prefix}-${clock}`,
      words,
    ]),
  ) as Record<`${Prefix}-${ClockTold}`, string>;

/** What officers are told of. */
export const alerts = {
  alertSubject: meanings<ReadmissionSubject>('What an alert tells of', {
    ...plainWords,
    ...named('due', (clock) => `A legal time comes near: ${clock.charAt(0).toLowerCase()}${clock.slice(1)}`),
    ...named('missed', (clock) => `A legal time is over in every reading: ${clock.charAt(0).toLowerCase()}${clock.slice(1)}`),
  }),
  transferAlertSubject: meanings<TransferSubject>('What an alert of a central authority tells of', transferWords),
  urgency: meanings<Urgency>('How an alert is told', {
    urgent: 'By a mail of its own at once, which goes to the next duty address where nobody acknowledges it',
    'at-once': 'By a mail of its own at once',
    digest: 'In the next digest of the authority, the mail of each morning',
  }),
  lack: meanings<Lack>('Why no rule of law stands behind an alert', {
    'rule-not-found': 'The rule was not found in the texts that were read',
    'not-in-text': 'The text names no fixed time for it',
    'clock-suspended': 'The time stands still: the parties suspended the agreement and have not said until when',
    'outside-calendar': 'The calendar of working days does not reach so far',
    'renewal-not-found': 'The rule on renewing a travel document was not found in the texts that were read',
    'renewal-not-in-text': 'The text has no rule on renewing a travel document',
    'house-rule': 'It is a rule of the house, and states no legal deadline',
  }),
  mailState: meanings<AlertView['mail']['state']>('How the mail of an alert stands', {
    gathered: 'It will stand in a digest that is not written yet',
    owed: 'It is to be sent',
    sent: 'The mail service accepted it',
    delivered: 'The mail service told that it was delivered',
    bounced: 'The mail service told that it came back, or was complained about',
  }),
  acknowledgedOnly: meanings<'true' | 'false'>('Which alerts a list shows', {
    true: 'Those alone that somebody acknowledged',
    false: 'Those alone that nobody acknowledged',
  }),
};
