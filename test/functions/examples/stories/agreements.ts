import { does, type Story } from '../turn.ts';

/** What applies between whom, and a State that stops using it. */
export const agreements: readonly Story[] = [
  {
    title: 'agreements',
    turns: [
      { does: 'getHealth', shows: 'The service answers, and says what this stage assumes' },
      { does: 'getKeySet', shows: 'The key that signs what partners are told' },
      does('listAgreements', 'FR.officer', { shows: 'Every agreement that is loaded' }),
      does('getAgreement', 'FR.officer', { shows: 'One of them, rule by rule, each with its article' }),
      does('stopUse', 'KZ.supervisor', { shows: 'A State stops using the agreement for stateless persons' }),
      does('resumeUse', 'KZ.supervisor', { as: 'another-supervisor-of-KZ', shows: 'Somebody else of that State resumes it' }),
    ],
  },
];
