import { freshness } from '../../../../domain/policy/movement.ts';
import type { Lexicon } from '../words.ts';

const ofYourState = 'The official of your State who answers for this, by name; the other State reads it';

/** How a convicted person is handed over, and what becomes of the sentence then. */
export const convictedHandOver = {
  HandOverGuard: {
    is: 'Every condition of the hand-over: nobody is handed over unless none bars',
    has: {
      transferId: 'The transfer whose hand-over it is',
      at: 'At which moment the conditions were looked at',
      conditions: 'The conditions, as far as your side may know how they stand',
    },
  },
  HandOverCondition: {
    is: 'A condition of the hand-over, how it stands, and who can supply what is missing',
    has: {
      condition: 'Which condition it is',
      is: 'How the condition stands',
      why: 'What is missing, as a sentence without personal data',
      source: 'The article or the rule of this service from which the condition comes',
      suppliedBy: 'Who can supply the fact, and by which operation; absent where neither State can by one act',
    },
  },
  HandOverSupply: {
    is: 'Who can supply a fact of the guard of a hand-over',
    has: {
      side: 'Which of the two States',
      operation: 'The operation by which it is recorded',
      roles: 'Which roles have that operation',
    },
  },
  HandOverPlan: {
    is: 'When and how the person is to be handed over',
    has: {
      leavesAt: 'When the person is to leave, not yet past',
      arrivesAt: 'When the person is to arrive, after the leaving',
      escort: 'Who accompanies the person, in words',
    },
  },
  HandOverPlanShown: {
    is: 'The plan of the hand-over, as it stands',
    has: {
      n: 'The number of the plan, from 1: a confirmation and an authorisation are for one of them',
      leavesAt: 'When the person is to leave',
      arrivesAt: 'When the person is to arrive',
      place: 'Where the person is handed over',
      through: 'States on the way, but for the two; empty where there are none',
      escort: 'Who accompanies the person, in words',
      plannedAt: 'When it was planned',
      confirmation: 'That the administering State confirmed it; absent before that',
    },
  },
  HandOverPlanShownConfirmation: {
    is: 'That the administering State receives the person as planned',
    has: {
      at: 'When it was confirmed',
      official: 'The official of the administering State who answers for it',
      receivedAtPlace: 'Where the person is received',
    },
  },
  HandOverConfirmation: {
    is: 'That your State receives the person as planned',
    has: { official: ofYourState, receivedAtPlace: 'Where the person is received' },
  },
  HandOverRelease: {
    is: 'That your State lets the person go: the guard is run at that moment',
    has: { official: 'The supervisor who lets the person go, by name; it stays in your own file' },
  },
  HandOverAuthorisation: {
    is: 'That a supervisor of the sentencing State let the person go: for one plan',
    has: {
      plan: 'The number of the plan; another plan is not authorised',
      official: 'The supervisor, by name',
      at: 'When it was authorised',
      until: `Until when the person may be handed over on it, ${freshness.authorisationHours} hours later`,
    },
  },
  HandOverRecord: {
    is: 'That the person was handed over. What happened is always recorded',
    has: { at: 'When the person was handed over', official: ofYourState },
  },
  RecordedOfficialAct: {
    is: 'What was done or said before an official, as it stands on record',
    has: { at: 'When it was done or said', official: 'The official before whom it was, by name' },
  },
  EnforcementReport: {
    is: 'How your State enforces the sentence',
    has: {
      stage: 'How far it is',
      on: 'The day of which it is told, not before the hand-over',
      report: 'The report, in words; the other State reads it',
    },
  },
  EnforcementReportShown: {
    is: 'A report on the enforcement, as it stands on record',
    like: 'EnforcementReport',
    has: { n: 'The number of the report, from 1', report: 'The report, in words' },
  },
  SentenceEnd: {
    is: 'How the sentence came to its end',
    has: { how: 'How it ended', on: 'The day on which it ended' },
  },
  SentenceEndShown: {
    is: 'How the sentence came to its end, as it stands on record',
    like: 'SentenceEnd',
    has: { state: 'The State by whose act it ended' },
  },
} as const satisfies Lexicon;
