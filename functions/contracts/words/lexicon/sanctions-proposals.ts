import type { Lexicon } from '../words.ts';

const basis = 'Beside which obligation to leave, and so under which article';

const againstPerson = {
  seriousThreat: 'Whether the person is a serious threat to public order: without it no ban is longer than five years',
  criteria: 'The four that the reasons of a ban have to show',
  hearing: 'Whether the person was heard about it, or why not',
  reasons: 'Why it is proposed',
};

const humanitarian = 'Whether there are humanitarian reasons against a ban';

/** A ban, more of one, or none: as it is proposed and decided. */
export const sanctionsProposals = {
  SanctionProposal: {
    is: 'What one person proposes, and another decides',
    has: { content: 'What is proposed, by what it is' },
  },
  ProposedSanction: { is: 'A ban on return, the prolongation of one that stands, or that none be imposed' },
  ProposedBan: {
    is: 'That a ban on return be imposed',
    has: {
      sanction: 'That it is a ban',
      basis,
      humanitarian,
      permit: 'Whether the person held a permit that spares its holder a ban',
      ...againstPerson,
    },
  },
  ProposedProlongation: {
    is: 'That a ban which stands be made longer',
    has: { sanction: 'That it is a prolongation', ground: 'On which ground', ...againstPerson },
  },
  ProposedNoBan: {
    is: 'That no ban be imposed: where the law makes one, that is a decision on humanitarian reasons',
    has: {
      sanction: 'That there be none',
      basis,
      humanitarian,
      permit: 'Whether the person holds a permit that spares its holder a ban: then no humanitarian reasons are asked for',
      reasons: 'Why none is proposed',
    },
  },
  Weighed: {
    is: 'That something was looked for, whether it is there, and why that is said',
    has: { found: 'Whether it is there', reasons: 'On what that rests' },
  },
  BanCriteria: {
    is: 'What the reasons of a ban have to show, each in words',
    has: {
      presence: 'How long the person has been in the State',
      ties: 'Of which kind the ties with the State are, and since when',
      earlierMeasures: 'Whether there was an earlier measure to remove the person',
      threat: 'Whether the person threatens public order',
    },
  },
  ProtectedPermit: { is: 'Whether the person held a permit that spares its holder a ban' },
  NoProtectedPermit: { is: 'That the person held no such permit', has: { is: 'That there is none' } },
  ProtectedPermitHeld: {
    is: 'That the person held such a permit',
    has: {
      is: 'That there is one',
      permit: 'Which permit it is',
      exception: 'Why it does not spare the person all the same; without it no ban is possible',
    },
  },
  SanctionProposalKept: {
    is: 'A proposal as it stands on record; a later one takes its place',
    like: 'SanctionProposal',
    has: {
      n: 'The number of the proposal, from 1: decideSanction names it by this',
      finding: 'The version of the finding that counted then; absent where none was on record',
      proposedAt: 'When it was proposed',
    },
  },
  SanctionDecision: {
    is: 'What a second person decides on a proposal, on what that person read and nothing else',
    has: { decided: 'What is decided', reasons: 'Why it is so decided' },
  },
  SanctionDecisionKept: {
    is: 'A decision as it stands on record; a later change of what was read leaves it without effect',
    like: 'SanctionDecision',
    has: {
      n: 'The number of the decision, from 1: recordEntryBan names it by this',
      at: 'When it was decided',
    },
  },
} as const satisfies Lexicon;
