import { does, type Story } from '../turn.ts';

/** Why a person is returned: found, confirmed by another, contested, and looked at again. */
export const findings: readonly Story[] = [
  {
    title: 'a finding that is contested',
    turns: [
      does('openCase', 'FR.officer'),
      does('recordReturnDecision', 'FR.officer', {
        sample: 'protection/record-return-decision-no-period',
        shows: 'A decision that leaves no time to go alone, and why',
      }),
      does('recordReturnReason', 'FR.officer', {
        sample: 'sanctions/record-return-reason-breach',
        shows: 'A deliberate breach, with evidence, the person heard, and a way to contest it: nothing is established yet',
      }),
      does('confirmReturnReason', 'FR.supervisor', { shows: 'A second person holds to the breach: now it counts' }),
      does('contestReturnReason', 'FR.assessor', { shows: 'Counsel says that the finding is wrong' }),
      does('recordReturnReason', 'FR.officer', {
        as: 'another',
        sample: 'sanctions/record-return-reason-corrected',
        shows: 'Somebody who made no part of the finding answers with a new version: an illness, with its certificate',
      }),
    ],
  },
  {
    title: 'lost documents',
    turns: [
      does('openCase', 'FR.officer'),
      does('recordReturnReason', 'FR.officer', { shows: 'Documents were lost, with the report of the loss' }),
    ],
  },
];
