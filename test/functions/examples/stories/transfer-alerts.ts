import { does, type Story } from '../turn.ts';

const opened = does('stateInterest', 'VN.justice');

/** What central authorities are told of transfers of convicted persons. */
export const transferAlerts: readonly Story[] = [
  {
    title: 'an alert about a transfer',
    turns: [
      opened,
      does('listConvictedTransferAlerts', 'KZ.justice', {
        shows: 'That another State opened a transfer, which nobody has acknowledged',
      }),
      does('acknowledgeConvictedTransferAlert', 'KZ.justice', { shows: 'The central authority takes the alert on' }),
      does('acknowledgeConvictedTransferAlert', 'KZ.justice-supervisor', { refused: 'alert-already-acknowledged' }),
    ],
  },
  {
    title: 'alerts about transfers, page by page',
    turns: [
      opened,
      does('listConvictedTransferAlerts', 'KZ.justice', { query: { acknowledged: 'false', limit: '1' } }),
      does('listConvictedTransferAlerts', 'KZ.justice', {
        query: ({ next }) => ({ acknowledged: 'false', limit: '1', cursor: next }),
        called: 'next-page',
        shows: 'The page after the first, with one line to a page',
      }),
    ],
  },
];
