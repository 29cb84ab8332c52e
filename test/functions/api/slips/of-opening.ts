import { sameness } from '../../../../domain/policy/identity.ts';
import { manyNames } from '../../../domain/identity/many-names.ts';
import { person, sample } from '../../calls.ts';
import { evidenceDates, permitDates } from './of-dates.ts';
import { aText, but, future, futureInstant, type Slip } from './slip.ts';

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

/** What the opening of a case is refused for. */
export const openingSlips: readonly Slip[] = [
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
    change: opening('cases/open-case', { requestedState: 'EE' }),
    facts: { agreement: 'estonia-kazakhstan' },
  },
  {
    kind: 'use-stopped',
    claims: person('PL.officer'),
    agreementId: 'poland-kazakhstan',
    change: opening('cases/open-case-stateless', { connection: { ...transit, limb: 'entry' } }),
    stops: [{ claims: person('PL.supervisor'), body: { category: 'stateless-person' } }],
    facts: { agreement: 'poland-kazakhstan' },
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
    kind: 'permit-ran-out',
    claims: netherlands,
    change: but({
      ...dutch,
      connection: {
        ...permit,
        limb: 'visa-or-permit',
        requestedPermit: { kind: 'visa', validUntil: '2020-01-01', obtainedByForgery: false },
      },
    }),
    facts: { validUntil: '2020-01-01', source: aText },
  },
  {
    kind: 'category-not-covered',
    claims: person('PL.officer'),
    change: opening('cases/open-case-stateless'),
    facts: { category: 'stateless-person', limb: 'transit', limbs: ['entry', 'permit-at-entry', 'visa-at-entry'] },
  },
  {
    kind: 'third-state-treaty-not-stated',
    claims: person('TJ.officer'),
    change: but({ ...dutch, connection: { ...transit, limb: 'direct-entry' } }),
    facts: { agreement: 'tajikistan-kazakhstan', treaties: 'treaties-with-both', source: aText },
  },
  {
    kind: 'excluded',
    claims: person('CH.officer'),
    change: but({ ...dutch, connection: { ...transit, limb: 'direct-entry', airportTransitOnly: true } }),
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
  {
    kind: 'request-always-needed',
    claims: person('KG.officer'),
    change: but({ ...dutch, connection: { ...transit, limb: 'direct-entry' }, notice: { passport } }),
    facts: { source: aText },
  },
  {
    kind: 'paper-does-not-dispense',
    claims: person('CH.officer'),
    change: but({ notice: { passport: { ...passport, kind: 'identity-card' } } }),
    facts: { paper: 'identity-card', admitted: ['passport'], source: aText },
  },
  { kind: 'entry-permit-missing', change: opening('cases/open-case-third-country', { notice: { passport } }) },
];
