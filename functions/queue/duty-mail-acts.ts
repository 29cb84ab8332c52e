/** What the end of a deadline does under the agreement, in an officer's words. Nothing of it happens by itself. */
export const whatFollows = {
  'consent-awaiting-confirmation':
    'Under the agreement the silence is consent, once a supervisor of the requesting State who did not open the case confirms it.',
  'own-document': 'Under the agreement the requesting State’s own travel document is taken as accepted.',
  lapse: 'Under the agreement the right or the duty has lapsed.',
  'not-admitted': 'Under the agreement the act comes too late.',
  nothing: 'The agreement gives the silence no effect: the act is still owed.',
} as const;

/** What is owed within a legal deadline, and the act that does it. */
const underLaw = {
  reply: ['the reply to a request for readmission', 'Accept, or refuse with reasons.'],
  'urgent-reply': ['the reply to an urgent request for readmission', 'Accept, or refuse with reasons, at once.'],
  'urgent-arrival': [
    'the completion of an urgent case',
    'Bring the transfer about, or change the track. No safeguard is skipped.',
  ],
  evidence: ['evidence that was asked for', 'Add the evidence, or say that there is none.'],
  interview: ['the interview of the person', 'Hear the person and record the result.'],
  'travel-document': ['a travel document', 'Issue the travel document.'],
  renewal: ['a new travel document', 'Issue the travel document.'],
  transfer: ['the transfer', 'Carry out the transfer, extend its time while an obstacle lasts, or withdraw the case.'],
} as const;

type UnderLaw = keyof typeof underLaw;

type MailAct = { readonly subject: string; readonly act: string };

/** The mails about a deadline in sight, or missed: one for each clock. */
const actsAbout = <Prefix extends 'due' | 'missed'>(prefix: Prefix, about: (what: string, act: string) => MailAct) =>
  Object.fromEntries(
    Object.entries(underLaw).map(([clock, [what, act]]) => [`${prefix}-${clock}`, about(what, act)]),
  ) as unknown as Readonly<Record<`${Prefix}-${UnderLaw}`, MailAct>>;

const byHousePolicy = 'The reminder is by house policy: it states no legal deadline.';

/** What each e-mail to duty officers is about, and the act it asks for. */
export const mailActs = {
  ...actsAbout('due', (what, act) => ({ subject: `Deadline: ${what} is due`, act: `${act} The legal deadline is in sight.` })),
  ...actsAbout('missed', (what, act) => ({
    subject: `MISSED: ${what} was due`,
    act: `${act} The legal deadline is over in every reading; the case says what follows.`,
  })),
  'request-opened': {
    subject: 'Confirm receipt of a request for readmission',
    act: 'Confirm receipt, then accept or refuse with reasons.',
  },
  'urgent-request-opened': {
    subject: 'URGENT: confirm receipt of an urgent request for readmission',
    act: 'Confirm receipt at once, then accept or refuse with reasons. Urgent cases are to be done within the two days of the agreement, where it has them.',
  },
  'notice-given': {
    subject: 'Notice of the return of a person with a valid passport',
    act: 'Nothing to accept. Confirm time and place when the transfer is planned.',
  },
  'moved-in-breach': {
    subject: 'ALARM: a person was moved without authorisation',
    act: 'Find out where the person is and that the person is safe. The requesting State opens the taking back.',
  },
  'confirm-receipt': {
    subject: 'Reminder: receipt of a request for readmission is not confirmed',
    act: `Confirm receipt. ${byHousePolicy}`,
  },
  reply: {
    subject: 'Reminder: a request for readmission has no reply',
    act: `Accept, or refuse with reasons. ${byHousePolicy}`,
  },
  'give-evidence': {
    subject: 'Reminder: evidence was asked for and not given',
    act: `Add the evidence, or say that there is none. ${byHousePolicy}`,
  },
  'hold-interview': {
    subject: 'Reminder: an interview was asked for and not recorded',
    act: `Hear the person and record the result. ${byHousePolicy}`,
  },
  'issue-travel-document': {
    subject: 'Reminder: a travel document was asked for and not issued',
    act: `Issue the travel document. ${byHousePolicy}`,
  },
  'plan-transfer': {
    subject: 'Reminder: no transfer is planned',
    act: `Plan the transfer, or withdraw the case. ${byHousePolicy}`,
  },
  'confirm-transfer': {
    subject: 'Reminder: a planned transfer is not answered',
    act: `Confirm time and place, or decline with reasons. ${byHousePolicy}`,
  },
  'record-arrival': {
    subject: 'ALARM: a person departed and no arrival is recorded',
    act: 'Find out where the person is, and record the arrival. 24 hours and more have passed since the departure.',
  },
  'answer-error-claim': {
    subject: 'Reminder: a claim of erroneous readmission is not answered',
    act: `Accept it, or reject it with reasons. ${byHousePolicy}`,
  },
  'take-back': {
    subject: 'ALARM: a person moved without authorisation is not being taken back',
    act: 'The requesting State opens the taking back.',
  },
} as const;
