import { boundsOfShared } from '../../../../domain/policy/bounds.ts';
import { moment } from '../same-each-time.ts';
import { does, leadingTo, type Story, type Turn } from '../turn.ts';
import { enteredIn, realRisk, request } from './transit-messages.ts';

const day = 24;
/** Beyond every calendar of working days. */
const inTwentyYears = 20 * 365 * day;

const opened = does('openCase', 'FR.officer');

const many = (count: number, turn: Turn): readonly Turn[] => Array.from({ length: count }, () => turn);

/** A flight in a month. */
const inAMonth = {
  legs: [
    {
      from: { state: 'FR', name: 'Paris Charles de Gaulle' },
      to: { state: 'KZ', name: 'Almaty' },
      departsAt: new Date(moment + 30 * day * 3_600_000).toISOString(),
      arrivesAt: new Date(moment + (30 * day + 7) * 3_600_000).toISOString(),
      transport: 'KC 932',
    },
  ],
};

const fromOslo = {
  legs: [
    {
      from: { state: 'NO', name: 'Oslo' },
      to: { state: 'KZ', name: 'Almaty' },
      departsAt: new Date(moment + 2 * 3_600_000).toISOString(),
      arrivesAt: new Date(moment + 9 * 3_600_000).toISOString(),
      transport: 'KC 936',
    },
  ],
};

/** What is refused in time or at a bound, and so by no single request. */
export const refusals: readonly Story[] = [
  {
    title: 'dates that are none here',
    turns: [
      opened,
      does('recordDelivery', 'FR.officer', { but: { deliveredAt: '2026-11-24T08:00:00' }, refused: 'zone-missing' }),
      does('recordReturnDecision', 'FR.officer', { but: { decidedOn: '1850-01-01' }, refused: 'date-outside-years' }),
    ],
  },
  {
    title: 'a page of nothing',
    turns: [{ does: 'getDocsPage', about: { page: 'nothing-of-this-name' }, refused: 'page-not-found' }],
  },
  {
    title: 'a key used twice',
    turns: [
      does('openCase', 'FR.officer', { key: 'my-first-case' }),
      does('openCase', 'FR.officer', {
        key: 'my-first-case',
        but: { requestedState: 'NL' },
        refused: 'idempotency-key-reused',
      }),
    ],
  },
  {
    title: 'a cursor of another list',
    turns: [
      opened,
      does('openCase', 'FR.officer', { sample: 'cases/open-case-third-country' }),
      does('listCases', 'FR.officer', { query: { limit: '1' } }),
      does('listAlerts', 'KZ.officer', { query: ({ next }) => ({ cursor: next }), refused: 'cursor-of-another-list' }),
    ],
  },
  {
    title: 'an alert taken on twice',
    turns: [
      opened,
      does('listAlerts', 'KZ.officer'),
      does('acknowledgeAlert', 'KZ.officer'),
      does('acknowledgeAlert', 'KZ.officer', { as: 'another-officer-of-KZ', refused: 'alert-already-acknowledged' }),
    ],
  },
  {
    title: 'a number of a document used twice',
    turns: [
      does('openCase', 'FR.officer', { sample: 'cases/open-case-urgent' }),
      ...leadingTo('document-issued'),
      opened,
      ...leadingTo('document-requested'),
      does('issueTravelDocument', 'KZ.officer', { refused: 'document-number-taken' }),
    ],
  },
  {
    title: 'a document of no known issuer',
    turns: [
      does('openCase', 'FR.officer', { sample: 'cases/open-case-third-country' }),
      ...leadingTo('accepted'),
      does('requestTravelDocument', 'FR.officer', { refused: 'document-issuer-unknown' }),
    ],
  },
  {
    title: 'an expired document',
    turns: [
      opened,
      ...leadingTo('document-issued'),
      does('getCase', 'FR.officer'),
      does('askForExtension', 'FR.officer', { hoursAgo: -210 * day, refused: 'document-expired' }),
      does('requestTravelDocument', 'FR.officer', { hoursAgo: -210 * day }),
      does('extendTravelDocument', 'KZ.officer', { hoursAgo: -210 * day, refused: 'newer-document' }),
    ],
  },
  {
    title: 'a full list',
    turns: [
      opened,
      ...leadingTo('received'),
      ...many(boundsOfShared.queries.most, does('requestEvidence', 'KZ.officer')),
      does('requestEvidence', 'KZ.officer', { refused: 'list-full' }),
    ],
  },
  {
    title: 'a case that many name',
    turns: [
      opened,
      ...many(
        20,
        does('openCase', 'KZ.officer', {
          sample: 'cases/open-case-kz-requests-fr',
          keeps: true,
          but: ({ case: linked }) => ({ linkedCases: [{ caseId: linked, relation: 'child' }] }),
        }),
      ),
      does('openCase', 'KZ.officer', {
        sample: 'cases/open-case-kz-requests-fr',
        but: ({ case: linked }) => ({ linkedCases: [{ caseId: linked, relation: 'child' }] }),
        refused: 'linked-case-full',
      }),
    ],
  },
  {
    title: 'too late for more time',
    turns: [
      does('openCase', 'NO.officer', { sample: 'cases/open-case-urgent', hoursAgo: 60 * day }),
      does('confirmReceipt', 'KZ.officer', { hoursAgo: 60 * day }),
      does('extendReply', 'KZ.officer', { refused: 'time-to-reply-over' }),
    ],
  },
  {
    title: 'an inquiry whose time is over',
    turns: [
      does('openCase', 'LT.officer', {
        sample: 'cases/open-case-stateless',
        hoursAgo: 60 * day,
        but: {
          connection: { limb: 'entry-after-lawful-stay', statement: 'Came straight from Kazakhstan.', airportTransitOnly: false },
          evidence: [{ kind: 'witness-statement', form: 'statement', attachments: [] }],
          irregularity: { kind: 'entry', establishedOn: '2026-09-15' },
        },
      }),
      does('confirmReceipt', 'KZ.officer', { hoursAgo: 60 * day }),
      does('answerInquiry', 'KZ.officer', { refused: 'inquiry-over' }),
    ],
  },
  {
    title: 'one person for two',
    turns: [
      does('openCase', 'FR.supervisor'),
      ...leadingTo('ready'),
      does('authoriseDeparture', 'FR.supervisor', { refused: 'opener-authorises' }),
    ],
  },
  {
    title: 'a departure far ahead',
    turns: [
      opened,
      ...leadingTo('accepted'),
      does('planTransfer', 'FR.officer', { but: inAMonth }),
      ...leadingTo('ready', 'planned').map((turn) =>
        turn.does === 'recordFitness' ? { ...turn, but: { validUntil: '2027-01-31' } } : turn,
      ),
      does('authoriseDeparture', 'FR.supervisor', { refused: 'departure-not-near' }),
    ],
  },
  {
    title: 'a mistake found too late',
    turns: [
      does('openCase', 'NO.officer', { sample: 'cases/open-case' }),
      ...leadingTo('transferred', 'opened', { requesting: 'NO', requested: 'KZ' }).map((turn) =>
        turn.does === 'planTransfer' ? { ...turn, but: fromOslo } : turn,
      ),
      does('claimError', 'KZ.officer', { hoursAgo: -300 * day, refused: 'error-claimed-out-of-time' }),
    ],
  },
  {
    title: 'a day beyond the calendars',
    turns: [
      does('openCase', 'NL.officer', { sample: 'cases/open-case-nl-requests-kz', hoursAgo: -inTwentyYears }),
      does('recordDelivery', 'NL.officer', { hoursAgo: -inTwentyYears }),
      does('confirmSilence', 'NL.supervisor', { hoursAgo: -inTwentyYears - 60 * day, refused: 'outside-calendar' }),
    ],
  },
  {
    title: 'a transit whose day is past',
    turns: [
      { sends: 'FR', message: () => request() },
      does('assessTransit', 'KZ.assessor'),
      does('acceptTransit', 'KZ.officer', { hoursAgo: -241, refused: 'transit-date-past' }),
    ],
  },
  {
    title: 'a transit assessed long ago',
    turns: [
      { sends: 'FR', message: () => request(enteredIn(30 * day)) },
      does('assessTransit', 'KZ.assessor'),
      does('acceptTransit', 'KZ.officer', { hoursAgo: -20 * day, refused: 'transit-assessment-old' }),
    ],
  },
  {
    title: 'a transit refused on no ground of its agreement',
    turns: [
      { sends: 'LV', message: () => request() },
      does('refuseTransit', 'KZ.officer', {
        but: { grounds: [{ code: 'TR-AIRPORT-CHANGE' }] },
        refused: 'ground-not-in-agreement',
      }),
    ],
  },
  {
    title: 'a transit let through by who reopened it',
    turns: [
      { sends: 'FR', message: () => request() },
      does('assessTransit', 'KZ.assessor', { as: 'first-assessor-of-KZ', but: realRisk() }),
      does('proposeTransitReopening', 'KZ.assessor'),
      does('reopenTransitStop', 'KZ.supervisor'),
      does('assessTransit', 'KZ.assessor', { as: 'third-assessor-of-KZ', hoursAgo: -73 }),
      does('acceptTransit', 'KZ.officer', { as: 'person-KZ.supervisor', hoursAgo: -73, refused: 'reopener-accepts' }),
    ],
  },
];
