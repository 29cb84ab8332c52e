import type { Lexicon } from '../words.ts';

const recorded = 'As your own file has it';

/** What is computed from the own file about sanctions. */
export const sanctionsView = {
  Sanctions: {
    is: 'All about sanctions in your own file, with what is computed from it as of now. Finding, ban and alert are three things: none of them is derived from another',
    has: {
      caseId: 'The case whose own file is read',
      at: 'As of when it is computed',
      finding: 'Why the person is returned',
      advice: 'What the service proposes, and what the law says beside it; neither decides anything',
      proposals: 'What was proposed, in order; the last one counts',
      decisions: 'What was decided on the proposals, in order',
      bans: 'Bans on return and other bars, in order, each with its time',
      reviews: 'The questions whether a ban is to stand, in order',
      exits: 'The proofs of the exit, in order',
      borderAlerts: 'The alerts that your authority recorded, in order',
      expulsions: 'Decisions of courts that expel a foreigner, in order',
      otherStateIsTold: 'What the other State of the case is told of all this: always nothing',
    },
  },
  ReturnFinding: {
    is: 'Why the person is returned: what counts now, and every version of it',
    has: { found: 'What counts as found now', versions: 'Every version, the last one last' },
  },
  FindingVersion: { is: 'A version of the finding, with what it comes to', has: { recorded } },
  SanctionAdvice: {
    is: 'What the service proposes for the case as it stands, and what the law of your State says of a ban',
    has: {
      because: 'Why it proposes that',
      law: 'What the law says, whatever is proposed',
      basis: 'Under which article a ban would fall, by what is on record of the time left to the person',
      notPossible: 'Where no ban is possible: why',
    },
  },
  SanctionWarning: {
    is: 'Something about a proposal that the law lets pass, and that whoever decides has to see',
    has: {
      kind: 'What is to be seen',
      basis: 'Which other basis applies',
      permit: 'Which permit the person held',
      exception: 'On which exception is relied',
      found: 'What the finding comes to',
    },
  },
  ProposalRead: { is: 'A proposal, with what is to be seen before a decision on it', has: { recorded } },
  DecisionStanding: {
    is: 'A decision, and whether it still covers what was read before it',
    has: { recorded },
  },
  BanRead: { is: 'A ban or another bar, with how it stands in time', has: { recorded, time: 'How it stands in time' } },
  BanTime: {
    is: 'How a ban stands in time. It runs from the proved exit: before that it has no end',
    has: { is: 'How it stands' },
  },
  ReviewStanding: {
    is: 'The question whether a ban is to stand, and how that question itself stands',
    has: {
      recorded,
      open: 'Whether it waits for an answer',
      answer: 'Of a request: until when it is to be answered; absent where no rule of your State’s law was read',
    },
  },
  ReviewAnswer: { is: 'Until when a request for a review is to be answered, and what silence does', has: {} },
  SanctionTerm: {
    is: 'A date that your own file sets your State. Your duty officers are reminded of it by mails that do not say what it is about',
    has: { kind: 'What it is about', day: 'The last day, as a day of your State', rests: 'By what the day is set' },
  },
  ExitRead: { is: 'A proof of the exit, with what it counts for', has: { recorded } },
  ExpulsionRead: {
    is: 'A court’s decision that expels a foreigner, with the time for which it bars',
    has: { recorded, certainty: 'How sure the rule is by which the last day is counted' },
  },
} as const satisfies Lexicon;
