import type { Lexicon } from '../words.ts';

/** What officers are told. */
export const alerts = {
  Alerts: {
    is: 'A page of what your State’s duty officers are told',
    has: { items: 'The alerts of this page, the newest first' },
  },
  Alert: {
    is: 'What a duty officer is told: references only, by which what it is about is read',
    has: {
      alertId: 'The alert, as acknowledgeAlert takes it',
      about: 'What it tells of',
      urgency: 'How it is told',
      since: 'Since when the act is owed, or what it tells of is so',
      effect: 'What the end of the time does under the agreement; nothing of it happens by itself',
      document: 'The travel document that ends; absent where it is about none',
      mail: 'How the mail stands that tells of it, its own or that of its digest',
      acknowledged: 'That a duty officer has read it; absent before that',
      agreement: 'The agreement under which the case or transit stands',
    },
  },
  ConvictedTransferAlerts: {
    is: 'A page of what your State’s central authority is told of transfers of convicted persons',
    has: { items: 'The alerts of this page, the newest first' },
  },
  ConvictedTransferAlert: {
    is: 'What a central authority is told of a transfer of a convicted person: references only, by which the transfer is read',
    has: {
      alertId: 'The alert, as acknowledgeConvictedTransferAlert takes it',
      about: 'What it tells of',
      urgency: 'How it is told',
      transferId: 'The transfer that it is about',
      counterpart: 'The other State of the transfer',
      since: 'Since when the act is owed, or what it tells of is so',
      mail: 'How the mail stands that tells of it, its own or that of its digest',
      acknowledged: 'That somebody of the central authority has read it; absent before that',
      instrument: 'The treaty under which the transfer was opened',
    },
  },
  ConvictedTransferAlertDue: {
    is: 'Until when it is of use to act',
    has: { latest: 'When the person leaves by the plan of the hand-over' },
  },
  AlertDue: {
    is: 'Until when the act is owed',
    has: {
      earliest: 'The first moment that is too late, in the reading that ends first',
      latest: 'The first moment that is too late, in the reading that ends last',
      zone: 'The time zone of the State by whose calendar that ends',
    },
  },
  AlertBasis: { is: 'On what an alert rests under the agreement: a rule, or why there is none' },
  AlertRule: {
    is: 'The rule of the agreement behind an alert',
    has: { certainty: 'How sure the rule is', article: 'Where it stands in the text' },
  },
  AlertWithoutRule: {
    is: 'That no rule of law stands behind an alert',
    has: { lacks: 'Why there is none' },
  },
  AlertDocument: {
    is: 'A travel document that ends',
    has: {
      documentId: 'The document, as its operations take it',
      validUntil: 'The last day of its validity, extensions counted',
      daysBefore: 'How many days before its end it is told: 30, 14, 7, 3 or 1, or 0 where it is over',
    },
  },
  AlertMail: {
    is: 'How the mail of an alert stands',
    has: { deliveredAt: 'When the mail service delivered it; absent before that' },
  },
  AcknowledgedAlert: {
    is: 'That a duty officer has read an alert',
    has: { alertId: 'The alert that was acknowledged', acknowledged: 'When it was acknowledged first, and by whom' },
  },
  AlertAcknowledgement: {
    is: 'That a duty officer has read an alert',
    has: { official: 'The duty officer who has read it, by name' },
  },
} as const satisfies Lexicon;
