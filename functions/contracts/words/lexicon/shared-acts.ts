import type { Lexicon } from '../words.ts';

/** What several acts of the States have in common; which act it is says the place where it stands. */
export const sharedActs = {
  OfficialAct: {
    is: 'That somebody did something for a State: when, and who answers for it',
    has: { at: 'When it was done', official: 'The official who answers for it, by name' },
  },
  ReasonedAct: {
    is: 'That somebody did something for a State, and why',
    has: { at: 'When it was done', official: 'The official who answers for it, by name', reasons: 'Why it was done' },
  },
  AnsweredErrorClaim: {
    is: 'What the requesting State answered to a claim of error',
    like: 'ErrorClaimAnswer',
    has: { at: 'When it was answered' },
  },
  OwnFileCounselName: { is: 'That somebody speaks for the person, as it stands on record', like: 'CounselAtHand' },
  OwnFileCounselWhy: {
    is: 'That nobody speaks for the person although it was offered, as it stands on record',
    like: 'NoCounsel',
  },
} as const satisfies Lexicon;
