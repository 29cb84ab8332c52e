import { does, leadingTo, type Story } from '../turn.ts';

const opened = does('openCase', 'FR.officer');

/** What holds a person back who may not be sent. */
export const protection: readonly Story[] = [
  {
    title: 'a hold',
    turns: [
      does('openCase', 'FR.officer', { hoursAgo: 2 }),
      does('holdCase', 'FR.officer', { hoursAgo: 1, shows: 'A hold, on what the person says' }),
      does('assessProtection', 'FR.assessor'),
      does('releaseHold', 'FR.assessor', { shows: 'The hold is released after another assessment' }),
    ],
  },
  {
    title: 'a claim for protection',
    turns: [
      opened,
      does('recordClaimStatus', 'FR.officer', {
        sample: 'protection/record-claim-status-undecided',
        shows: 'A claim for protection is undecided: nothing goes to the other State about the person any more',
      }),
    ],
  },
  {
    title: 'a stop',
    turns: [
      opened,
      ...leadingTo('stopped-by-requesting'),
      does('proposeReopening', 'FR.assessor', { shows: 'A second assessor proposes to reopen the stop' }),
      does('reopenStop', 'FR.supervisor', { shows: 'A supervisor reopens it, and the person is told' }),
    ],
  },
  {
    title: 'a child',
    turns: [
      does('openCase', 'FR.officer'),
      does('recordBestInterest', 'FR.officer', {
        shows: 'To go is in the best interest of the child, with a guardian who waits',
      }),
    ],
  },
  {
    title: 'an assessment for the Netherlands',
    turns: [
      opened,
      does('assessProtection', 'FR.assessor', {
        sample: 'protection/assess-netherlands',
        shows: 'No real risk in a State on the way',
      }),
    ],
  },
];
