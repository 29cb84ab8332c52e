import { does, leadingTo, type Story } from '../turn.ts';

const opened = does('openCase', 'FR.officer');

/** Bans on return that stood before, what is asked and answered about them, and what is recorded beside them. */
export const bans: readonly Story[] = [
  {
    title: 'an earlier ban',
    turns: [
      opened,
      ...leadingTo('decided-by-requesting'),
      does('recordEntryBan', 'FR.officer', { as: 'recorder', shows: 'A ban that stood before the case, from its paper' }),
      does('confirmEntryBan', 'FR.officer', { shows: 'Another officer compared the record with the paper' }),
      does('recordExit', 'FR.officer', { shows: 'The stamp of exit: the time of the ban runs from that day' }),
      does('recordExit', 'FR.officer', {
        sample: 'sanctions/record-exit-presence',
        shows: 'Without a stamp: a presence in the country of destination',
      }),
      does('requestBanReview', 'FR.officer', { shows: 'The person asks from abroad for the ban to be lifted' }),
      does('liftSanction', 'FR.supervisor', {
        sample: 'sanctions/lift-sanction-kept',
        shows: 'The request is answered: the ban stands, with the reasons',
      }),
      does('liftSanction', 'FR.supervisor', { shows: 'The ban is lifted, without anybody asking' }),
    ],
  },
  {
    title: 'a ban that is not as its paper',
    turns: [
      opened,
      does('recordEntryBan', 'FR.officer', { as: 'recorder' }),
      does('confirmEntryBan', 'FR.officer', {
        sample: 'sanctions/confirm-entry-ban-differs',
        shows: 'Another officer found that the record is not what the paper says',
      }),
    ],
  },
  {
    title: 'an exit that was taken back',
    turns: [
      opened,
      ...leadingTo('exit-proved-by-requesting'),
      does('withdrawExit', 'FR.officer', { shows: 'The stamp was that of another person: the exit counts as not proved' }),
    ],
  },
  {
    title: 'a ban that was decided here',
    turns: [
      opened,
      ...leadingTo('sanction-proposed-by-requesting'),
      does('getSanctions', 'FR.supervisor'),
      does('decideSanction', 'FR.supervisor', { but: ({ read }) => ({ read }) }),
      does('recordEntryBan', 'FR.officer', {
        sample: 'sanctions/record-entry-ban-decided',
        shows: 'The ban that two persons decided, as the person was told of it',
      }),
    ],
  },
  {
    title: 'an alert',
    turns: [
      opened,
      does('recordBorderAlert', 'FR.officer', { shows: 'An alert for return was entered' }),
      does('recordBorderAlert', 'FR.officer', {
        sample: 'sanctions/record-border-alert-deleted',
        shows: 'The alert was deleted, since the person left',
      }),
    ],
  },
  {
    title: 'an expulsion by a court',
    turns: [
      does('openCase', 'KZ.officer', { sample: 'cases/open-case-kz-requests-fr' }),
      does('recordExpulsionDecision', 'KZ.officer', { shows: 'A court expelled the person as a foreigner' }),
    ],
  },
];
