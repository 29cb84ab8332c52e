import { does, leadingTo, type Story } from '../turn.ts';

const opened = does('openCase', 'FR.officer');

/** What is proposed of a ban, and decided by another on what was read. */
export const proposals: readonly Story[] = [
  {
    title: 'a ban after a breach',
    turns: [
      opened,
      ...leadingTo('breach-confirmed-by-requesting'),
      does('proposeSanction', 'FR.officer', {
        shows: 'A ban of two years: the person stayed beyond the time that was left, and was heard',
      }),
      does('getSanctions', 'FR.supervisor', {
        called: 'sanctions-to-decide',
        shows: 'What a supervisor reads before deciding, with the hash that covers all of it',
      }),
      does('decideSanction', 'FR.supervisor', {
        but: ({ read }) => ({ read }),
        shows: 'The supervisor decides as proposed, on what was read',
      }),
    ],
  },
  {
    title: 'no ban of who lost her documents',
    turns: [
      opened,
      ...leadingTo('decided-by-requesting'),
      does('recordReturnReason', 'FR.officer'),
      does('proposeSanction', 'FR.officer', {
        sample: 'sanctions/propose-sanction-none',
        shows: 'That none be imposed, for humanitarian reasons: the law would make a ban',
      }),
    ],
  },
  {
    title: 'a ban made longer',
    turns: [
      opened,
      ...leadingTo('breach-confirmed-by-requesting'),
      does('recordEntryBan', 'FR.officer', { as: 'recorder' }),
      does('confirmEntryBan', 'FR.officer'),
      does('proposeSanction', 'FR.officer', {
        sample: 'sanctions/propose-sanction-prolongation',
        shows: 'A year more of a ban that stands',
      }),
    ],
  },
];
