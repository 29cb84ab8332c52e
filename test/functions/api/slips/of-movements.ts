import { expect } from 'vitest';
import { person } from '../../calls.ts';
import { realRisk } from '../../stages.ts';
import { untilDates } from './of-dates.ts';
import { aText, barred, but, futureInstant, type Slip, type Slips } from './slip.ts';

type Leg = { readonly from: object; readonly to: object };

const legs =
  (change: (leg: Leg) => object[]): NonNullable<Slip['change']> =>
  (body) => {
    const [leg] = body['legs'] as [Leg];
    return { ...body, legs: change(leg) };
  };

const past = '2026-01-01T00:00:00Z';

const polish = { opening: 'cases/open-case-nl-requests-kz', states: { requesting: 'PL', requested: 'KZ' } } as const;

const byLandFromPoland: Slip = {
  kind: 'mode-not-in-agreement',
  ...polish,
  change: (body) => {
    const [leg] = body['legs'] as [Leg];
    const from = { state: 'PL', name: 'Warsaw Chopin' };
    return { ...body, mode: 'land', whyNotByAir: 'Cannot fly.', legs: [{ ...leg, from, to: { state: 'KZ', name: 'Almaty' } }] };
  },
  facts: { mode: 'land', admitted: ['air'], source: aText },
};

const planSlips: readonly Slip[] = [
  barred,
  {
    kind: 'plan-barred',
    besides: [realRisk('requesting')],
    facts: { conditions: [{ condition: 'stop', why: 'A real risk was found in KZ and is not reopened', source: aText }] },
  },
  {
    kind: 'departure-in-past',
    change: legs((leg) => [{ ...leg, departsAt: past }]),
    facts: { departsAt: '2026-01-01T00:00:00.000Z' },
  },
  {
    kind: 'planned-too-far-ahead',
    change: legs((leg) => [{ ...leg, arrivesAt: '2190-01-01T00:00:00Z' }]),
    facts: { at: '2190-01-01T00:00:00.000Z', days: 731 },
  },
  {
    kind: 'escort-document-expired',
    change: but({
      escorts: [{ name: 'Escort', documentNumber: 'AB123456', documentValidUntil: '2020-01-01', medical: false }],
    }),
    facts: { escort: 1, validUntil: '2020-01-01' },
  },
  {
    kind: 'date-in-future',
    change: but({
      document: { kind: 'passport', number: 'AB123456', issuedBy: 'KZ', validUntil: '2190-01-01', checkedOn: '2190-01-01' },
    }),
    facts: { field: 'document/checkedOn', date: '2190-01-01' },
  },
  {
    kind: 'date-too-early',
    change: but({
      document: { kind: 'passport', number: 'AB123456', issuedBy: 'KZ', validUntil: '2020-01-01', checkedOn: '2020-01-01' },
    }),
    facts: { field: 'document/validUntil', date: '2020-01-01', source: aText },
  },
  {
    kind: 'date-too-far-ahead',
    change: but({
      escorts: [{ name: 'Escort', documentNumber: 'AB123456', documentValidUntil: '2063-01-01', medical: false }],
    }),
    facts: { field: 'escorts/0/documentValidUntil', date: '2063-01-01', source: aText },
  },
  { kind: 'legs-out-of-order', change: legs((leg) => [leg, leg]), facts: { leg: 2 } },
  { kind: 'way-begins-elsewhere', change: legs((leg) => [{ ...leg, from: leg.to }]), facts: { from: 'KZ', expected: 'FR' } },
  { kind: 'way-ends-elsewhere', change: legs((leg) => [{ ...leg, to: leg.from }]), facts: { to: 'FR', expected: 'KZ' } },
  { kind: 'reasons-for-mode-missing', change: but({ mode: 'land' }), facts: { mode: 'land' } },
];

const noPlan: readonly Slip[] = [
  { kind: 'no-transfer-planned', stage: 'accepted' },
  {
    kind: 'transfer-not-so-far',
    stage: 'planned',
    besides: [{ does: 'confirmTransfer', by: 'requested' }],
    facts: { stage: 'confirmed', possibleIn: ['planned'] },
  },
];

const [notPlanned] = noPlan as [Slip];

export const slipsOfMovements: Slips = {
  extendTransferWindow: [
    {
      kind: 'window-not-extendable',
      opening: 'cases/open-case-nl-requests-kz',
      states: { requesting: 'PL', requested: 'KZ' },
      facts: { source: aText },
    },
    {
      kind: 'extension-not-longer',
      opening: 'cases/open-case-nl-requests-kz',
      states: { requesting: 'NL', requested: 'KZ' },
      change: but({ until: '2026-01-01' }),
    },
    ...untilDates,
  ],
  planTransfer: [byLandFromPoland, ...planSlips, { kind: 'transfer-already-planned', stage: 'planned' }],
  changeTransfer: [...planSlips, notPlanned],
  cancelTransfer: [notPlanned],
  confirmTransfer: noPlan,
  declineTransfer: [
    notPlanned,
    {
      kind: 'transfer-not-so-far',
      stage: 'planned',
      besides: [{ does: 'declineTransfer', by: 'requested' }],
      facts: { stage: 'declined' },
    },
  ],
  decideEscort: [{ kind: 'medical-without-escort', change: but({ escorts: 0, medical: true }) }],
  authoriseDeparture: [
    notPlanned,
    {
      kind: 'guard-not-met',
      stage: 'confirmed',
      facts: { conditions: expect.arrayContaining([{ condition: 'return-decision', why: aText, source: aText }]) },
    },
    { kind: 'guard-not-met', claims: { ...person('FR.supervisor'), sub: 'person-FR.assessor' } },
    { kind: 'guard-not-met', stage: 'ready', besides: [{ does: 'holdCase', by: 'requested', role: 'escort' }] },
  ],
  recordDeparture: [
    { kind: 'date-in-future', change: but({ departedAt: futureInstant }), facts: { field: 'departedAt' } },
    { kind: 'departed-before-opening', change: but({ departedAt: past }) },
  ],
  failDeparture: [notPlanned],
  recordArrival: [
    { kind: 'date-in-future', change: but({ arrivedAt: futureInstant }), facts: { field: 'arrivedAt' } },
    { kind: 'arrived-before-departure', change: but({ arrivedAt: past }) },
    { kind: 'taking-back-under-way', stage: 'taking-back', claims: person('FR.officer') },
  ],
  claimError: [{ kind: 'error-already-claimed', stage: 'error-claimed' }],
  answerErrorClaim: [{ kind: 'no-open-error-claim', stage: 'transferred' }],
  openTakeBack: [
    { kind: 'not-moved-in-breach', stage: 'transferred' },
    { kind: 'decision-not-annulled', stage: 'transferred', change: but({ reason: 'decision-annulled' }) },
  ],
  recordTakingBack: [
    { kind: 'date-in-future', change: but({ arrivedAt: futureInstant }), facts: { field: 'arrivedAt' } },
    { kind: 'arrived-before-departure', change: but({ arrivedAt: past }) },
    { kind: 'no-taking-back-under-way', stage: 'departed' },
  ],
};
