import { englishLaw } from '../law/english.ts';
import { counted, type MailWords } from './mail-words.ts';
import { transfersInEnglish } from './transfers-in-english.ts';

const house = 'The reminder is by house policy: it states no legal deadline.';

export const english: MailWords = {
  law: englishLaw,
  colon: ': ',
  subjects: {
    'request-opened': {
      title: 'Confirm receipt of a request for readmission',
      act: 'Confirm receipt, then accept or refuse with reasons.',
    },
    'urgent-request-opened': {
      title: 'URGENT: confirm receipt of an urgent request for readmission',
      act: 'Confirm receipt at once, then accept or refuse with reasons. An urgent case is to be completed within two days where the agreement says so.',
    },
    'notice-given': {
      title: 'Notice of the return of a person with a valid passport',
      act: 'Nothing to accept. Confirm time and place when the transfer is planned.',
    },
    'moved-in-breach': {
      title: 'ALARM: a person was moved without authorisation',
      act: 'Find out where the person is, and make sure that the person is safe. The requesting State opens the taking back.',
    },
    'confirm-receipt': {
      title: 'Reminder: receipt of a request for readmission is not confirmed',
      act: `Confirm receipt. ${house}`,
    },
    reply: {
      title: 'Reminder: a request for readmission has no reply',
      act: `Accept, or refuse with reasons. ${house}`,
    },
    'give-evidence': {
      title: 'Reminder: evidence was asked for and not given',
      act: `Add the evidence, or say that there is none. ${house}`,
    },
    'hold-interview': {
      title: 'Reminder: an interview was asked for and not recorded',
      act: `Hear the person and record the result. ${house}`,
    },
    'consent-to-extension': {
      title: 'Reminder: the other State waits for consent to more time to reply',
      act: `Consent to it, or tell the other State that you do not: without consent the time to reply stays as it is. ${house}`,
    },
    'issue-travel-document': {
      title: 'Reminder: a travel document was asked for and not issued',
      act: `Issue the travel document. ${house}`,
    },
    'extend-travel-document': {
      title: 'Reminder: the extension of a travel document was asked for and not granted',
      act: `Extend the travel document, or cancel it. ${house}`,
    },
    'plan-transfer': { title: 'Reminder: no transfer is planned', act: `Plan the transfer, or withdraw the case. ${house}` },
    'confirm-transfer': {
      title: 'Reminder: a planned transfer is not answered',
      act: `Confirm time and place, or decline with reasons. ${house}`,
    },
    'record-arrival': {
      title: 'ALARM: a person departed and no arrival is recorded',
      act: 'Find out where the person is, and record the arrival. 24 hours and more have passed since the departure.',
    },
    'answer-error-claim': {
      title: 'Reminder: a claim of erroneous readmission is not answered',
      act: `Accept it, or reject it with reasons. ${house}`,
    },
    'take-back': {
      title: 'ALARM: a person moved without authorisation is not being taken back',
      act: 'The requesting State opens the taking back.',
    },
    'extend-document': {
      title: 'Extend a travel document',
      act: 'Extend the document before it expires, if the other State asks for it or the return will take longer. Afterwards only a new one can be issued.',
    },
    'ask-or-cancel-document': {
      title: 'A travel document expires: ask for its extension, or cancel',
      act: 'Ask the issuing State to extend the document before it expires, or cancel it and give up the return.',
    },
    'expired-document-issuer': {
      title: 'EXPIRED: a travel document, and the return is open',
      act: 'The document can no longer be extended. Be ready to issue a new one when the other State asks for it.',
    },
    'expired-document-mover': {
      title: 'EXPIRED: a travel document, and the return is open',
      act: 'Nobody travels on this document. Ask for a new one, or give up the return.',
    },
    'own-file-date': {
      title: 'A date in your own file of a case falls due',
      act: 'Read the dates of this case in your own file and do what is due. No mail says what they are about.',
    },
    'transit-requested': {
      title: 'Answer a request for transit',
      act: 'Assess the destination and every State on the way there, then accept or refuse with reasons. Silence accepts nothing.',
    },
    'transit-answer-due': {
      title: 'A request for transit has no answer',
      act: 'Assess, then accept or refuse with reasons, before the person comes.',
    },
    'transit-reassess': {
      title: 'Look again at the assessment of a transit',
      act: 'The transit is accepted and the person comes soon: assess every State on the way anew, or revoke.',
    },
    'transit-lapsed': {
      title: 'A transit has lapsed',
      act: 'Nobody may enter on it. Where the transit is still wanted, it is asked for anew; where somebody has entered, report the passage.',
    },
    'transit-revoked': {
      title: 'URGENT: an acceptance of a transit was revoked',
      act: 'Nobody sets out on this transit. Acknowledge the revocation by a message.',
    },
    'transit-take-back': {
      title: 'ALARM: a person in transit is to be taken back',
      act: 'The requesting State takes the person back without delay; that is a movement of its own under the guard.',
    },
    'transit-exit-overdue': {
      title: 'ALARM: a person in transit has not left on time',
      act: 'Find out where the person is, and report the passage.',
    },
    'transit-revocation-unacknowledged': {
      title: 'ALARM: the revocation of a transit is not acknowledged',
      act: 'Reach the other authority by telephone: somebody may be about to set out.',
    },
    'transit-message-missing': {
      title: 'URGENT: messages about a transit are missing',
      act: 'A message of the requesting State never came, and later ones wait for it: the requesting State sends it again. Reach the other authority by telephone: somebody may be on the way, or wrongly expected.',
    },
  },
  transfers: transfersInEnglish,
  clocks: {
    reply: { what: 'the reply to a request for readmission', act: 'Accept, or refuse with reasons.' },
    'urgent-reply': { what: 'the reply to an urgent request for readmission', act: 'Accept, or refuse with reasons, at once.' },
    'urgent-arrival': {
      what: 'the completion of an urgent case',
      act: 'Bring the transfer about, or change the track. No safeguard is skipped.',
    },
    evidence: { what: 'evidence that was asked for', act: 'Add the evidence, or say that there is none.' },
    inquiry: {
      what: 'the answer to an inquiry',
      act: 'Say what the inquiry gave, with reasons where it does not confirm what the evidence speaks for.',
    },
    interview: { what: 'the interview of the person', act: 'Hear the person and record the result.' },
    'travel-document': { what: 'a travel document', act: 'Issue the travel document.' },
    renewal: { what: 'a new or extended travel document', act: 'Issue the travel document, or extend it.' },
    'transfer-terms': { what: 'the answer to the terms of a transfer', act: 'Confirm the plan, or decline it with reasons.' },
    transfer: {
      what: 'the transfer',
      act: 'Carry out the transfer, extend its time while an obstacle lasts, or withdraw the case.',
    },
  },
  due: (what) => `Deadline: ${what} is due`,
  missed: (what) => `MISSED: ${what} was due`,
  inSight: 'The legal deadline is in sight.',
  over: 'The legal deadline is over in every reading; the case says what follows.',
  follows: {
    'consent-awaiting-confirmation':
      'Under the agreement the silence is consent, once a supervisor of the requesting State who did not open the case confirms it.',
    'expired-document': 'Under the agreement the travel document that ran out counts as valid.',
    'fact-accepted': 'Under the agreement what the evidence speaks for is taken as accepted.',
    'own-document': 'Under the agreement the requesting State’s own travel document is taken as accepted.',
    lapse: 'Under the agreement the right or the duty has lapsed.',
    'not-admitted': 'Under the agreement the act comes too late.',
    nothing: 'The agreement gives the silence no effect: the act is still owed.',
  },
  passedOn: 'Nobody acknowledged this alert within two hours: it goes to the next duty address.',
  acknowledge: (operation) => `Acknowledge this alert within two hours (${operation}): otherwise it is passed on.`,
  expiry: {
    left: (days, day) => `${counted('en', days, 'day', 'days', 'days')} left, until ${day}`,
    today: (day) => `last day today, ${day}`,
    over: (day) => `was valid until ${day}`,
  },
  labels: {
    todo: 'What to do',
    case: 'Case',
    transit: 'Transit',
    reference: 'Reference',
    document: 'Travel document',
    expiry: 'Expiry',
    owner: 'To be done by',
    counterpart: 'Other State',
    since: 'Since',
    earliest: 'Until, earliest reading',
    latest: 'Until, latest reading',
    rule: 'Rule',
    follows: 'What follows',
    lookUp: 'No legal deadline is known',
    agreement: 'Agreement',
    assumed: 'Assumed',
    alert: 'Alert',
    sentBy: 'Sent by',
  },
  yours: 'you',
  byLetter: 'not connected: by letter',
  sentBy: (stage) => `Readmit, stage ${stage}`,
  digest: {
    subject: (day, count) =>
      count === 0
        ? `Digest of ${day}: nothing is due`
        : `Digest of ${day}: ${counted('en', count, 'thing', 'things', 'things')} to see to`,
    title: (day) => `Digest of ${day}`,
    summary: (count) => `${counted('en', count, 'thing', 'things', 'things')} to see to.`,
    nothing:
      'Nothing is due. This mail itself shows that the watch runs: it is sent every day, and if it does not come, nobody watches.',
    groups: { documents: 'Travel documents', deadlines: 'Deadlines', reminders: 'Reminders' },
    columns: { what: 'What to do', case: 'Case', owner: 'By', until: 'Until', source: 'Legal source' },
    acknowledge: (operation) => `What is urgent comes in a mail of its own and is acknowledged by ${operation}.`,
    more: (count, operation) =>
      `The most pressing stand here; ${counted('en', count, 'more stands', 'more stand', 'more stand')} in the list of alerts (${operation}).`,
  },
};
