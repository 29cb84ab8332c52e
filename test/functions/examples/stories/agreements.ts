import { does, type Story } from '../turn.ts';

/** What applies between whom, and a State that stops using it. */
export const agreements: readonly Story[] = [
  {
    title: 'agreements',
    turns: [
      { does: 'getHealth', shows: 'The service answers, and says what this stage assumes' },
      { does: 'getKeySet', shows: 'The key that signs what partners are told' },
      { does: 'getOpenApi', shows: 'This document' },
      { does: 'getAsyncApi', shows: 'The messages of the queues of partner States' },
      { does: 'getDocs', shows: 'The API reference' },
      { does: 'getDocsPage', shows: 'The page of an operation' },
      does('listAgreements', 'FR.officer', { shows: 'Every agreement that is loaded' }),
      does('getAgreement', 'FR.officer', { shows: 'One of them, rule by rule, each with its article' }),
      does('getAgreement', 'FR.officer', {
        query: { edition: '2026-04-15' },
        called: 'edition',
        shows: 'The edition of a day, which a case names',
      }),
      does('findAgreement', 'FR.officer', {
        query: {
          requestingState: 'FR',
          requestedState: 'KZ',
          category: 'third-country-national',
          limb: 'visa-or-permit',
          on: '2026-11-24',
        },
        called: 'by-limb',
        shows: 'Which agreement applies to a national of a third State who has a visa',
      }),
      does('findAgreement', 'KZ.officer', {
        query: {
          requestingState: 'RU',
          requestedState: 'KZ',
          category: 'third-country-national',
          limb: 'direct-entry',
          thirdStateTreaties: 'treaties-with-both',
        },
        called: 'by-treaties',
        shows: 'For a national of a State with which both States have readmission treaties',
      }),
      does('stopUse', 'KZ.supervisor', { shows: 'A State stops using the agreement for stateless persons' }),
      does('resumeUse', 'KZ.supervisor', { as: 'another-supervisor-of-KZ', shows: 'Somebody else of that State resumes it' }),
    ],
  },
];
