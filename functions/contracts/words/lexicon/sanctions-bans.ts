import type { Lexicon } from '../words.ts';

const told = {
  notifiedOn: 'The day on which the person was told of the ban',
  timeAndProofExplained:
    'Whether the person was told that it can be enforced, when its time begins, how the exit is proved and where it is entered',
};

const decided = {
  decidedOn: 'The day on which it was decided',
  reference: 'The reference of that decision',
  official: 'Who decided it under the law',
  reasons: 'Why it is so decided',
};

const n = 'The number by which it is named, counted from 1';

/** Bans on return, what is asked and answered about them, and what is recorded beside them. */
export const sanctionsBans = {
  EntryBan: { is: 'A ban as it is recorded', has: { ban: 'The ban, by where it is from' } },
  EntryBanRecord: { is: 'A ban, by where it is from' },
  EntryBanDecidedHere: {
    is: 'A ban that two persons decided here, or more of one, as the person was told of it',
    has: { from: 'That it was decided here', reference: 'The reference of the ban, or of the prolongation', ...told },
  },
  EarlierEntryBan: {
    is: 'A ban that stood before the case was opened, as its paper has it',
    has: {
      from: 'That it is an earlier one',
      kind: 'Under which law it is',
      reference: 'Its reference on the paper',
      authority: 'The authority that decided it',
      decidedOn: 'The day on which it was decided, before that on which the case was opened',
      ...told,
    },
  },
  EntryBanKept: {
    is: 'A ban as it stands on record: nothing alters it but its own prolongation and lifting',
    has: {
      n,
      kind: 'Under which law it is',
      origin: 'Where it is from',
      reference: 'The reference of the ban',
      authority: 'The authority that decided it',
      decidedOn: 'The day on which it was decided',
      seriousThreat: 'Whether the decision rests on a serious threat to public order',
      prolongations: 'By which decisions it was made longer, the earliest first',
      confirmedAt: 'Of an earlier ban: when another person compared the record with the paper',
      notAsPaper: 'Of an earlier ban: that another person found the record not to be what the paper says',
      ...told,
    },
  },
  BanOrigin: { is: 'Where a ban is from' },
  FromDecision: {
    is: 'A ban that was decided here by two persons',
    has: { from: 'That it was decided here', decision: 'The number of the decision that it carries out' },
  },
  FromEarlierPaper: { is: 'A ban that stood before', has: { from: 'That it stood before' } },
  BanProlongationKept: {
    is: 'That a ban was made longer, by a decision of its own',
    has: {
      decision: 'The number of the decision that it carries out',
      reference: 'The reference of the prolongation',
      ...told,
      notifiedOn: 'The day on which the person was told of the prolongation',
    },
  },
  EntryBanConfirmation: { is: 'That the record of an earlier ban is what its paper says, or in what it is not' },
  BanNotAsPaper: {
    is: 'That the record of an earlier ban is not what its paper says: nothing follows from it',
    has: { at: 'When the two were compared' },
  },
  BanReviewRequest: {
    is: 'That the person asks for a ban to be lifted',
    has: {
      receivedOn: 'The day on which your authority got the request',
      from: 'From where the person asks',
      statement: 'Why the person asks for it, in the words in which it came',
    },
  },
  BanReviewRequestKept: { is: 'A request as it stands on record', like: 'BanReviewRequest' },
  BanReview: {
    is: 'The question whether a ban is to stand: opened by a fact or a request, answered by a person',
    has: {
      n,
      ban: 'The number of the ban',
      cause: 'Why it is asked',
      openedAt: 'When it was opened',
      request: 'Where the person asked: the request',
      outcome: 'The answer; absent while there is none',
    },
  },
  BanReviewOutcome: {
    is: 'The answer to the question whether a ban is to stand',
    has: { ban: 'What becomes of the ban', ground: 'Why it is lifted', at: 'When it was recorded', ...decided },
  },
  SanctionLifting: {
    is: 'What came of looking at a ban again',
    has: { outcome: 'What becomes of the ban', ...decided },
  },
  BanOutcome: { is: 'What becomes of a ban that was looked at again' },
  BanLifted: { is: 'The ban stands no longer: it is lifted', has: { is: 'That it is lifted', ground: 'Why it is lifted' } },
  BanKept: { is: 'The ban stands as it was decided', has: { is: 'That it stands' } },
  ExitProof: {
    is: 'By what it is proved that the person left, and when that was',
    has: { provedBy: 'What proves that the person left', receivedOn: 'The day on which your authority got the proof' },
  },
  ExitProvedBy: { is: 'The proof that the person left' },
  ExitStamp: { is: 'A stamp of exit at the external border', has: { kind: 'That it is a stamp' } },
  PresenceAbroad: { is: 'That the person is in another country', has: { kind: 'That it is a presence abroad' } },
  ExitProofKept: {
    is: 'A proof of the exit as it stands on record',
    has: {
      n,
      kind: 'Which kind of proof it is',
      country: 'Of a presence: in which country the person is',
      receivedOn: 'The day on which your authority got the proof',
      withdrawal: 'That it was taken back, and counts for nothing; absent while it counts',
    },
  },
  ExitWithdrawal: { is: 'That a proof of the exit was recorded wrongly' },
  ExitWithdrawalKept: {
    is: 'The taking back of a proof of the exit as it stands on record',
    like: 'ExitWithdrawal',
    has: { at: 'When it was taken back' },
  },
  BorderAlertChange: { is: 'That an alert was entered, or deleted', has: { alert: 'What was done with the alert' } },
  BorderAlertRecord: { is: 'What was done with an alert of the Schengen Information System' },
  BorderAlertEntered: {
    is: 'That your State entered an alert on the person',
    has: {
      is: 'That it was entered',
      kind: 'Which alert it is',
      reference: 'The reference of the alert in your State',
      enteredOn: 'The day on which it was entered',
    },
  },
  BorderAlertDeleted: {
    is: 'That your State deleted an alert',
    has: { is: 'That it was deleted', on: 'The day on which it was deleted', why: 'Why it was deleted' },
  },
  BorderAlertDeletion: { is: 'The deletion of an alert as it stands on record', like: 'BorderAlertDeleted' },
  BorderAlertKept: {
    is: 'An alert as it stands on record; it crosses to no other State',
    like: 'BorderAlertEntered',
    has: { n, deletion: 'That it was deleted; absent while it stands' },
  },
  ExpulsionDecision: {
    is: 'A decision by which a court of your State expelled the person as a foreigner',
    has: {
      kind: 'Under which law the court decided',
      court: 'The court that decided',
      reference: 'The number of the decision at that court',
      decidedOn: 'The day on which the court decided',
      annulledOn: 'The day on which the decision was annulled, where it was',
    },
  },
  ExpulsionDecisionKept: { is: 'A decision of expulsion as it stands on record', like: 'ExpulsionDecision', has: { n } },
} as const satisfies Lexicon;
