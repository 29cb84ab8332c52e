import { sameness } from '../../../../domain/policy/identity.ts';
import { manyNames } from '../../../domain/identity/many-names.ts';
import { person, sample } from '../../calls.ts';
import { evidenceDates, permitDates, untilDates } from './of-dates.ts';
import { aText, barred, but, future, futureInstant, type Slips } from './slip.ts';

const personIn = (path = 'cases/open-case'): Record<string, unknown> => sample(path)['person'] as Record<string, unknown>;

const opening =
  (path: string, fields: Record<string, unknown> = {}) =>
  () => ({ ...sample(path), ...fields });

const transit = sample('cases/open-case-stateless')['connection'] as Record<string, unknown>;
const permit = sample('cases/open-case-third-country')['connection'] as Record<string, unknown>;
const passport = (sample('cases/open-case-notice')['notice'] as { passport: Record<string, unknown> }).passport;

const dutch = {
  category: 'third-country-national',
  person: { ...personIn(), nationalities: ['AF'] },
  connection: { ...transit, statement: 'Came by way of Almaty.' },
  irregularity: { kind: 'entry', establishedOn: new Date(Date.now() - 30 * 24 * 3_600_000).toISOString().slice(0, 10) },
};
const netherlands = person('NL.officer');

const tie = { kind: 'former-national', statement: 'Gave the nationality up after entry.' };

const nobodys = '0190a000-0000-7000-8000-000000000000';

const grounds = (...given: Record<string, unknown>[]) => but({ grounds: given });

const groundSlips = [
  { kind: 'ground-not-applicable', change: grounds({ code: 'RR-OWN-VISA-ISSUED' }), facts: { ground: 'RR-OWN-VISA-ISSUED' } },
  { kind: 'ground-given-twice', change: grounds({ code: 'RR-FORGED' }, { code: 'RR-FORGED' }), facts: { ground: 'RR-FORGED' } },
  { kind: 'country-belongs-to-real-risk', change: grounds({ code: 'RR-FORGED', country: 'KZ' }), facts: { ground: 'RR-FORGED' } },
  { kind: 'real-risk-names-country', change: grounds({ code: 'RR-REFOUL' }) },
] as const;

const benelux = { opening: 'cases/open-case-nl-requests-kz', states: { requesting: 'NL', requested: 'KZ' } } as const;
const polish = { opening: 'cases/open-case-nl-requests-kz', states: { requesting: 'PL', requested: 'KZ' } } as const;
const french = { opening: 'cases/open-case', states: { requesting: 'FR', requested: 'KZ' } } as const;

export const slipsOfCases: Slips = {
  openCase: [
    {
      kind: 'claim-bars-outgoing',
      change: but({ claim: { outcome: 'undecided', checkedOn: '2026-06-02', source: 'Register' } }),
      facts: { claim: 'undecided' },
    },
    {
      kind: 'linked-case-not-found',
      change: but({ linkedCases: [{ caseId: nobodys, relation: 'child' }] }),
      facts: { linkedCase: nobodys },
    },
    { kind: 'same-state', change: but({ requestedState: 'FR' }), facts: { state: 'FR' } },
    { kind: 'no-agreement', change: but({ requestedState: 'DE' }), facts: { requestingState: 'FR', requestedState: 'DE' } },
    {
      kind: 'rules-not-loaded',
      claims: person('KZ.officer'),
      change: opening('cases/open-case', { requestedState: 'DE' }),
      facts: { agreement: 'germany-kazakhstan' },
    },
    {
      kind: 'use-stopped',
      change: opening('cases/open-case-stateless'),
      stops: [{ claims: person('FR.supervisor'), body: { category: 'stateless-person' } }],
      facts: { agreement: 'france-kazakhstan' },
    },
    {
      kind: 'no-urgent-track',
      claims: person('CH.officer'),
      change: opening('cases/open-case-urgent'),
      facts: { source: aText },
    },
    {
      kind: 'no-agreement',
      claims: person('BE.officer'),
      change: but({ requestedState: 'NL' }),
      facts: { requestingState: 'BE' },
    },
    {
      kind: 'agreement-not-as-asserted',
      change: but({ agreement: 'benelux-kazakhstan' }),
      facts: { asserted: 'benelux-kazakhstan', found: 'france-kazakhstan' },
    },
    {
      kind: 'not-stated-as-national',
      change: but({ person: { ...personIn(), nationalities: ['FR'] } }),
      facts: { requestedState: 'KZ', nationalities: ['FR'] },
    },
    {
      kind: 'tie-not-in-agreement',
      claims: netherlands,
      change: but({ person: { ...personIn(), nationalities: ['AF'] }, nationalTie: { ...tie, kind: 'resident-non-citizen' } }),
      facts: { tie: 'resident-non-citizen', admitted: ['former-national', 'minor-child', 'spouse'], source: aText },
    },
    {
      kind: 'tie-of-other-category',
      change: opening('cases/open-case-stateless', { nationalTie: tie }),
      facts: { category: 'stateless-person' },
    },
    { kind: 'national-of-requested-state', change: but({ nationalTie: tie }), facts: { requestedState: 'KZ' } },
    {
      kind: 'date-in-future',
      change: but({ person: { ...personIn(), nationalities: ['AF'] }, nationalTie: { ...tie, lossKnownOn: future } }),
      facts: { field: 'nationalTie/lossKnownOn', date: future },
    },
    {
      kind: 'too-many-names',
      change: but({ person: { ...personIn(), otherNames: manyNames } }),
      facts: { most: sameness.namePairs },
    },
    {
      kind: 'date-in-future',
      change: but({ irregularity: { kind: 'stay', establishedOn: future } }),
      facts: { field: 'irregularity/establishedOn', date: future },
    },
    {
      kind: 'date-in-future',
      change: but({ urgency: { place: 'airport', apprehendedAt: futureInstant, statement: 'Caught on arrival.' } }),
      facts: { field: 'urgency/apprehendedAt' },
    },
    {
      kind: 'date-in-future',
      change: but({ person: { ...personIn(), dateOfBirth: '2199-05' } }),
      facts: { field: 'person/dateOfBirth', date: '2199-05-01' },
    },
    ...evidenceDates,
    permitDates,
    { kind: 'connection-missing', change: but({ category: 'stateless-person' }) },
    { kind: 'connection-of-national', change: but({ connection: transit }) },
    {
      kind: 'nationality-missing',
      change: opening('cases/open-case-third-country', { person: { ...personIn(), nationalities: [] } }),
    },
    { kind: 'nationality-of-stateless', change: opening('cases/open-case-stateless', { person: personIn() }) },
    { kind: 'national-of-requested-state', change: opening('cases/open-case-third-country', { person: personIn() }) },
    {
      kind: 'permit-missing',
      change: opening('cases/open-case-third-country', { connection: { ...transit, limb: 'visa-or-permit' } }),
    },
    {
      kind: 'category-not-covered',
      change: opening('cases/open-case-stateless', { connection: { ...transit, limb: 'entry' } }),
      facts: { category: 'stateless-person', limb: 'entry' },
    },
    {
      kind: 'excluded',
      claims: netherlands,
      change: but({ ...dutch, connection: { ...transit, airportTransitOnly: true } }),
      facts: { ground: 'airport-transit-only' },
    },
    {
      kind: 'excluded',
      claims: netherlands,
      change: but({ ...dutch, connection: { ...transit, ownPermit: { validUntil: '2027-01-01' } } }),
      facts: { ground: 'own-visa-issued' },
    },
    {
      kind: 'excluded',
      claims: netherlands,
      change: but({
        ...dutch,
        connection: { ...permit, requestedPermit: { kind: 'visa', validUntil: '2030-01-01', obtainedByForgery: true } },
      }),
      facts: { ground: 'permit-by-forgery' },
    },
    {
      kind: 'filed-out-of-time',
      claims: netherlands,
      change: but({ ...dutch, irregularity: { kind: 'entry', establishedOn: '2024-06-04' } }),
      facts: { establishedOn: '2024-06-04', source: aText },
    },
    {
      kind: 'passport-not-valid',
      change: but({ notice: { passport: { ...passport, validUntil: '2020-01-01' } } }),
      facts: { validUntil: '2020-01-01' },
    },
    { kind: 'passport-of-another-state', change: but({ notice: { passport: { ...passport, issuedBy: 'UZ' } } }) },
    { kind: 'entry-permit-missing', change: opening('cases/open-case-third-country', { notice: { passport } }) },
  ],
  recordDelivery: [
    { kind: 'date-in-future', change: but({ deliveredAt: futureInstant }), facts: { field: 'deliveredAt' } },
    { kind: 'delivery-already-proven', stage: 'delivered' },
    { kind: 'delivered-before-opening', change: but({ deliveredAt: '2020-01-01T00:00:00Z' }) },
    { kind: 'acknowledgement-of-other-side', change: but({ proof: 'system-acknowledgement' }) },
    { kind: 'proof-reference-missing', change: ({ reference: _none, ...body }) => body },
  ],
  addEvidence: [
    ...evidenceDates,
    barred,
    { kind: 'no-such-open-query', stage: 'queried', change: but({ answers: 2 }), facts: { query: 2 } },
  ],
  requestInterview: [
    barred,
    { kind: 'interview-already-requested', stage: 'interview-requested', facts: { interview: 1 } },
    {
      kind: 'interview-stage-unknown',
      stage: 'received',
      ...benelux,
      change: but({ stage: 'expert-mission' }),
      facts: { stage: 'expert-mission' },
    },
    { kind: 'experts-come-after-consulate', stage: 'received', change: but({ stage: 'expert-mission' }) },
  ],
  confirmSilence: [
    { kind: 'silence-without-effect', stage: 'delivered', ...french, facts: { lookUp: aText } },
    { kind: 'delivery-not-proven', stage: 'opened' },
    { kind: 'opener-confirms-silence', stage: 'delivered', claims: { ...person('NL.supervisor'), sub: 'person-NL.officer' } },
    { kind: 'time-to-reply-runs', stage: 'delivered', facts: { source: aText } },
  ],
  recordInterview: [
    { kind: 'date-in-future', change: but({ heldOn: future }), facts: { field: 'heldOn' } },
    { kind: 'no-interview-requested', stage: 'received' },
    { kind: 'interview-reasons-missing', change: ({ reasons: _none, ...body }) => body },
  ],
  extendReply: [
    { kind: 'reply-not-extendable', stage: 'received', ...benelux, facts: { source: aText } },
    { kind: 'extension-too-long', stage: 'received', ...polish, change: but({ until: future }), facts: { source: aText } },
    { kind: 'extension-not-longer', stage: 'received', ...polish, change: but({ until: '2026-01-01' }) },
    ...untilDates,
    { kind: 'reply-already-extended', stage: 'received', besides: [{ does: 'extendReply', by: 'requested' }] },
  ],
  refuseCase: groundSlips,
  withdrawAcceptance: [...groundSlips, ...evidenceDates],
  changeTrack: [
    { kind: 'not-on-urgent-track', opening: 'cases/open-case' },
    { kind: 'nothing-to-contest', change: but({ act: 'contest' }) },
  ],
  correctPerson: [
    barred,
    {
      kind: 'nothing-corrected',
      besides: [{ does: 'correctPerson', by: 'requesting', but: { person: personIn() } }],
      change: but({ person: personIn() }),
    },
    {
      kind: 'too-many-names',
      change: but({ person: { ...personIn(), otherNames: manyNames } }),
      facts: { most: sameness.namePairs },
    },
    {
      kind: 'date-in-future',
      change: but({ person: { ...personIn(), dateOfBirth: '2199' } }),
      facts: { field: 'person/dateOfBirth', date: '2199-01-01' },
    },
  ],
  migrateCase: [
    { kind: 'already-under-agreement', facts: { agreement: 'fictitious-france-netherlands' } },
    {
      kind: 'agreement-not-as-asserted',
      change: but({ agreement: 'benelux-kazakhstan' }),
      facts: { asserted: 'benelux-kazakhstan', found: 'fictitious-france-netherlands' },
    },
  ],
  closeCase: [
    { kind: 'other-side-closes', stage: 'transferred', facts: { side: 'requested' } },
    { kind: 'error-claim-open', stage: 'error-claimed', claims: person('KZ.officer') },
  ],
};
