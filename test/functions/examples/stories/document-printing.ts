import { does, type Story } from '../turn.ts';

/** A request as it is sent by letter. */
export const documentPrinting: readonly Story[] = [
  {
    title: 'a request on paper',
    turns: [
      does('openCase', 'FR.officer'),
      does('printRequest', 'FR.officer', { but: { language: undefined }, refused: 'language-not-known' }),
      does('printRequest', 'FR.officer', { shows: 'France prints its request in French, to send it by letter' }),
    ],
  },
];
