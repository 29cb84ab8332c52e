import type { Failure } from '../../../functions/http/problems.ts';

/** A failure that nothing brings about today, with facts made up, and why it cannot be brought about. */
export type NotProvoked = { readonly failure: Failure; readonly why: string };

/** What is shown of problems that no request can meet as things stand. */
export const notProvoked: readonly NotProvoked[] = [
  {
    failure: { kind: 'agreement-ended', agreement: 'germany-kazakhstan', on: '2030-12-31' },
    why: 'No loaded agreement has ended',
  },
  {
    failure: {
      kind: 'agreement-suspended',
      agreement: 'germany-kazakhstan',
      since: '2030-12-31',
      source: 'Note of the Ministry of Foreign Affairs of 30 December 2030',
    },
    why: 'No loaded agreement is suspended',
  },
  {
    failure: {
      kind: 'window-already-extended',
      at: '2026-11-24T08:00:00.000Z',
      source: 'The time for the transfer is extended once',
    },
    why: 'No agreement in force extends the time for the transfer once alone',
  },
  {
    failure: { kind: 'transit-refused-without-ground' },
    why: 'The schema of the body asks for a ground before the law does',
  },
  {
    failure: {
      kind: 'papers-missing',
      papers: ['judgment', 'time-served'],
      source: 'Treaty on the transfer of convicted persons, article 6',
    },
    why: 'Of no loaded treaty on convicted persons was the list of papers read',
  },
  {
    failure: {
      kind: 'adaptation-not-provided-for',
      how: 'converted',
      source: 'Treaty on the transfer of convicted persons, article 9',
    },
    why: 'Of no loaded treaty on convicted persons was it read how a sentence is carried out',
  },
];
