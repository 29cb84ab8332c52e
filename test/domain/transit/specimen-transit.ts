import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { neverStopped } from '../../../domain/agreement/use-stop.ts';
import { type Assessment, type RiskFinding, riskGrounds } from '../../../domain/file/assessment.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { acceptTransit } from '../../../domain/transit/accept-transit.ts';
import type { AcceptanceLooksAt } from '../../../domain/transit/acceptance-bars.ts';
import type { Itinerary } from '../../../domain/transit/itinerary.ts';
import { receiveTransit } from '../../../domain/transit/receive-transit.ts';
import { recordPassage } from '../../../domain/transit/record-passage.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { TransitRequest } from '../../../domain/transit/transit-request.ts';
import { anAgreement, at, done, frozen, KZ, NL } from '../specimen.ts';

export const [TJ, UZ] = [stateOf('TJ'), stateOf('UZ')];

export const arrivedAt = at('2026-06-10T08:00:00Z');
export const entryAt = at('2026-06-20T08:00:00Z');
export const exitAt = at('2026-06-20T14:00:00Z');

const place = { state: KZ, name: 'Almaty airport' };

export const itinerary: Itinerary = frozen({
  mode: 'air',
  entry: { at: entryAt, place, transport: 'KC 904' },
  exit: { at: exitAt, place, transport: 'KC 131' },
  destination: TJ,
  otherStates: [],
  escorts: [],
});

export const request = (changes: Partial<TransitRequest> = {}): TransitRequest =>
  frozen({
    transitId: '0190a000-0000-7000-8000-00000000000a',
    reference: 'NL-T-1',
    authority: 'Dienst Terugkeer en Vertrek',
    transitState: KZ,
    category: 'third-country-national',
    person: {
      surname: { latin: 'SPECIMEN' },
      givenNames: { latin: 'RUSTAM' },
      sex: 'male',
      dateOfBirth: '1990' as BirthDate,
      nationalities: [TJ],
    },
    languages: ['tg'],
    itinerary,
    medicalEscort: false,
    declared: true,
    ...changes,
  });

/** The Netherlands ask Kazakhstan. */
export const requested = (changes: Partial<TransitRequest> = {}, agreement: Agreement = anAgreement()): Transit =>
  frozen(done(receiveTransit(request(changes), { from: NL, receivedAt: arrivedAt }, [agreement])));

export const found = (country: StateCode, finding: RiskFinding = 'no-real-risk'): Assessment['countries'][number] => ({
  country,
  findings: Object.fromEntries(riskGrounds.map((ground) => [ground, finding])) as Assessment['countries'][number]['findings'],
  sources: ['Country report'],
});

export const assessment = (changes: Partial<Assessment> = {}): Assessment =>
  frozen({
    countries: [found(TJ)],
    heard: { was: 'not-heard', whyNot: 'In detention abroad' },
    assessor: 'Protection officer',
    assessedAt: arrivedAt,
    confirmedAt: arrivedAt,
    personEdition: 1,
    by: 'subject-of-the-assessor',
    ...changes,
  });

export const looked = (changes: Partial<AcceptanceLooksAt> = {}): AcceptanceLooksAt => ({
  own: { assessment: assessment() },
  kept: [],
  agreement: anAgreement(),
  use: neverStopped,
  ...changes,
});

export const accepting = { official: 'Transit desk', meetingPoint: 'Gate 1', subject: 'subject-of-the-officer' } as const;

export const nextDay: Instant = addHours(arrivedAt, 24);

export const accepted = (transit: Transit = requested()): Transit =>
  frozen(done(acceptTransit(transit, accepting, looked(), nextDay)));

export const underWay = (transit: Transit = accepted()): Transit =>
  frozen(done(recordPassage(transit, { event: 'entered', at: entryAt }, addHours(entryAt, 1))));
