import type { Lexicon } from '../words.ts';

/** What a case has been answered, and under what it stands. */
export const caseAnswers = {
  AgreementOfCase: {
    is: 'The agreement and edition under which the file was opened and stays, with what of it is assumed',
    has: {
      id: 'The agreement, as getAgreement takes it',
      edition: 'The edition of its rules, as getAgreement takes it',
      assumptions: 'What of the agreement is assumed on this stage and found in no source, as sentences; empty in production',
    },
  },
  Inquiry: {
    is: 'What the requested State found when it inquired into evidence that speaks for a fact and does not prove it',
    has: {
      result: 'What it found',
      official: 'The official of the requested State who answers for it',
      reasons: 'Why the fact is not confirmed; absent where it is',
      answeredAt: 'When it answered',
    },
  },
  Interview: {
    is: 'A hearing of the person to establish nationality, from the request to its report',
    has: {
      n: 'The number of the hearing in the case, from 1',
      stage: 'Who hears the person',
      languages: 'The languages that the person understands',
      place: 'Where the person can be heard',
      requestedAt: 'When the requesting State asked for it',
      held: 'What the hearing gave; absent before it is reported',
    },
  },
  InterviewHeld: {
    is: 'That the person was heard, and what that gave',
    has: {
      on: 'The day of the hearing',
      result: 'What it gave',
      official: 'Who heard the person',
      reasons: 'Why nationality is not confirmed; absent where it is',
    },
  },
  Migration: {
    is: 'That the case was moved to another agreement, or to another edition of its own',
    has: {
      at: 'When it was moved',
      by: 'The side that moved it',
      from: 'Under what the case stood before',
      to: 'Under what it stands since',
      official: 'The official of that side who answers for it',
      reasons: 'Why, in the words of that side',
    },
  },
  EditionOfAgreement: {
    is: 'Under what the case stood before',
    has: { id: 'The agreement, as getAgreement takes it', edition: 'The edition of its rules' },
  },
  MissedDeadline: {
    has: {
      clock: 'Which time it is',
      n: 'The number of the question, the hearing or the document that it is about, from 1; absent where there is one alone',
      owedBy: 'The side that owed the act',
      effect: 'What the end of the time does; nothing of it happens by itself',
      source: 'The text of the agreement by which that follows',
      certainty: 'How sure that rule is; absent from what earlier releases recorded',
    },
  },
  AcceptanceView: { is: 'The consent of the requested State, by a reply or by silence that was confirmed' },
  AcceptanceViewReply: {
    is: 'Consent that the requested State gave',
    has: {
      by: 'Always `reply`: the requested State replied',
      at: 'When the reply was recorded here',
      sentAt: 'When it left, where it went by letter before it was recorded',
      official: 'The official of the requested State who answers for it',
      observations: 'What the requested State added to its consent',
    },
  },
  AcceptanceViewSilence: {
    is: 'Consent that the agreement gives to silence, as a supervisor of the requesting State confirmed it',
    has: {
      by: 'Always `silence`: the requested State did not reply in time',
      at: 'When it was confirmed',
      official: 'The supervisor of the requesting State who confirmed it',
      silentSince: 'Since when the reply was owed',
      source: 'The article that makes silence consent',
    },
  },
  RefusalView: {
    is: 'A refusal, or a withdrawal of the consent, with coded grounds',
    has: {
      at: 'When it was recorded here',
      sentAt: 'When it left, where it went by letter before it was recorded',
      official: 'The official of the requested State who answers for it',
      grounds: 'The grounds, as codes',
      reasons: 'The reasons in writing; absent where RR-REFOUL is a ground, since they stay with the State that found the risk',
    },
  },
  ErrorClaim: {
    is: 'The claim of the requested State that the person was readmitted in error',
    has: {
      claimedAt: 'When it was claimed',
      official: 'The official of the requested State who answers for it',
      reasons: 'Why it was an error',
      attachments: 'Files that belong to the claim, by their digests',
      answer: 'What the requesting State answered; absent before that',
    },
  },
  Owed: {
    has: { by: 'The side that owes it', act: 'What is to be done', since: 'Since when it is owed' },
  },
} as const satisfies Lexicon;
