import { does, leadingTo, type Message, type Story } from '../turn.ts';
import { request } from './transit-messages.ts';

type Called = Omit<Parameters<typeof does>[2] & object, 'shows'>;

/** A list with one line to a page: the page after the first is the example. */
const paged = (name: Parameters<typeof does>[0], by: string, rest: Called = {}) => {
  const asked = typeof rest.query === 'object' ? rest.query : {};
  return [
    does(name, by, { ...rest, query: { ...asked, limit: '1' } }),
    does(name, by, {
      ...rest,
      query: ({ next }) => ({ ...asked, limit: '1', cursor: next }),
      called: 'next-page',
      shows: 'The page after the first, with one line to a page',
    }),
  ];
};

const another = (n: number, data: object = {}): Message => ({
  sends: 'FR',
  message: () => ({ ...request(data), id: `fr-transit-000${n}`, subject: `0f0e0d0c-0b0a-4908-8706-05040302010${n}` }),
});

/** What stands in lists, page by page. */
export const lists: readonly Story[] = [
  {
    title: 'lists of cases',
    turns: [
      does('openCase', 'FR.officer', { sample: 'cases/open-case-third-country' }),
      does('openCase', 'FR.officer'),
      ...leadingTo('document-issued'),
      ...paged('listCases', 'FR.officer'),
      does('searchCases', 'FR.officer', { shows: 'The cases of a person, by another spelling of the name' }),
      ...paged('listAlerts', 'KZ.officer', { query: { acknowledged: 'false' } }),
      ...paged('listMonitoredCases', 'FR.monitor'),
      ...paged('getCaseDisclosures', 'FR.officer'),
    ],
  },
  {
    title: 'two cases of one person',
    turns: [
      does('openCase', 'FR.officer', { sample: 'cases/open-case-urgent' }),
      does('openCase', 'FR.officer'),
      ...paged('searchCases', 'FR.officer'),
    ],
  },
  {
    title: 'lists of documents',
    turns: [
      does('openCase', 'FR.officer', { sample: 'cases/open-case-urgent' }),
      ...leadingTo('document-issued'),
      does('openCase', 'FR.officer'),
      ...leadingTo('document-requested'),
      does('issueTravelDocument', 'KZ.officer', { but: { number: 'RC 0012346' } }),
      ...paged('listExpiringTravelDocuments', 'FR.officer', { query: { expiringWithinDays: '400' } }),
    ],
  },
  {
    title: 'lists of transits',
    turns: [
      another(1),
      does('refuseTransit', 'KZ.officer'),
      { ...another(2), begins: true },
      does('refuseTransit', 'KZ.officer'),
      ...paged('listTransits', 'KZ.officer', { query: { which: 'ended' } }),
      another(3, { declared: false }),
      another(4, { declared: false }),
      ...paged('listRejections', 'FR.officer'),
      ...paged('getTransitDisclosures', 'FR.officer'),
    ],
  },
];
