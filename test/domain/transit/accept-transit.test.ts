import { describe, expect, test } from 'vitest';
import { neverStopped } from '../../../domain/agreement/use-stop.ts';
import { type Assessment, riskGrounds } from '../../../domain/file/assessment.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import { freshness } from '../../../domain/policy/movement.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { acceptTransit } from '../../../domain/transit/accept-transit.ts';
import type { AcceptanceLooksAt } from '../../../domain/transit/acceptance-bars.ts';
import { receiveTransit } from '../../../domain/transit/receive-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { anAgreement, day, done, fact, NL, unset } from '../specimen.ts';
import {
  accepted,
  accepting,
  arrivedAt,
  assessment,
  entryAt,
  found,
  itinerary,
  looked,
  nextDay,
  request,
  requested,
  TJ,
  UZ,
} from './specimen-transit.ts';

type Changes = Partial<AcceptanceLooksAt> & { readonly assessment?: Assessment | undefined };

const accept = ({ assessment: found, ...changes }: Changes = {}, transit: Transit = requested(), now = nextDay) =>
  acceptTransit(transit, accepting, looked({ ...(found === undefined ? {} : { own: { assessment: found } }), ...changes }), now);

const refusedFor = (kind: string, facts: object = {}) => ({ ok: false, error: { kind, ...facts } });

describe('the transit State lets a person through', () => {
  test('at the time and place that it confirms', () => {
    expect(accept()).toMatchObject({
      ok: true,
      value: { status: 'accepted', changedAt: nextDay, acceptance: { at: nextDay, meetingPoint: 'Gate 1', itineraryEdition: 1 } },
    });
    expect(done(accept())).not.toHaveProperty('acceptance.conditions');
    const conditions = { ...accepting, conditions: 'Escorts stay on board' };
    expect(done(acceptTransit(requested(), conditions, looked(), nextDay))).toHaveProperty('acceptance.conditions');
  });

  test('once, and never after a refusal or an end', () => {
    expect(accept({}, accepted())).toMatchObject(
      refusedFor('wrong-transit-state', { possibleIn: ['requested', 'inadmissible'] }),
    );
  });

  test('never when the time of the entry has come', () => {
    expect(accept({}, requested(), addHours(entryAt, -0.1))).toMatchObject({ ok: true });
    expect(accept({}, requested(), entryAt)).toMatchObject(refusedFor('transit-date-past', { entryAt }));
  });
});

describe('an assessment', () => {
  test('is needed: absent is not met', () => {
    expect(accept({ own: {} })).toMatchObject(refusedFor('transit-not-assessed', { state: TJ }));
  });

  test.each(riskGrounds)('with a real risk of %s lets nobody through, and undetermined neither', (ground) => {
    const with_ = (finding: 'real-risk' | 'undetermined') => {
      const country = found(TJ);
      return assessment({ countries: [{ ...country, findings: { ...country.findings, [ground]: finding } }] });
    };
    expect(accept({ assessment: with_('real-risk') })).toMatchObject(refusedFor('transit-not-assessed', { state: TJ }));
    expect(accept({ assessment: with_('undetermined') })).toMatchObject(refusedFor('transit-not-assessed', { state: TJ }));
  });

  test('covers every State on the way, and not the destination alone', () => {
    const byUzbekistan = requested({ itinerary: { ...itinerary, otherStates: [{ state: UZ, consents: true }] } });
    expect(accept({}, byUzbekistan)).toMatchObject(refusedFor('transit-not-assessed', { state: UZ }));
    const risky = { assessment: assessment({ countries: [found(TJ), found(UZ, 'real-risk')] }) };
    expect(accept(risky, byUzbekistan)).toMatchObject(refusedFor('transit-not-assessed', { state: UZ }));
    const both = { assessment: assessment({ countries: [found(TJ), found(UZ)] }) };
    expect(accept(both, byUzbekistan)).toMatchObject({ ok: true });
  });

  test('that found a real risk once bars for that State, whatever is assessed afterwards', () => {
    const own = (country: StateCode) => ({
      own: { assessment: assessment(), stops: [{ n: 1, country, basis: 'assessment' as const, foundAt: arrivedAt, by: 'x' }] },
    });
    expect(accept(own(TJ))).toMatchObject(refusedFor('transit-real-risk', { state: TJ }));
    expect(accept(own(UZ))).toMatchObject({ ok: true });
  });

  test('is of lately', () => {
    const confirmedAt = addHours(nextDay, -freshness.assessmentHours);
    const old = assessment({ confirmedAt });
    expect(accept({ assessment: old })).toMatchObject(refusedFor('transit-assessment-old', { assessedAt: confirmedAt }));
    expect(accept({ assessment: old }, requested(), addHours(nextDay, -0.01))).toMatchObject({ ok: true });
  });

  test('is of somebody else than who accepts', () => {
    expect(accept({ assessment: assessment({ by: accepting.subject }) })).toMatchObject(refusedFor('assessor-accepts'));
    expect(accept({ assessment: assessment({ confirmedBy: accepting.subject }) })).toMatchObject(refusedFor('assessor-accepts'));
  });

  test('is on record with the subject who accepts', () => {
    expect(accept()).toMatchObject({ value: { acceptance: { by: accepting.subject } } });
  });

  test('is of somebody else than who had a stop reopened, or the person of another case found to be another', () => {
    const proposal = {
      fact: 'finding-disproved',
      explanation: 'Another report',
      sources: ['Letter'],
      assessor: 'Second',
      proposedAt: addHours(arrivedAt, -100),
      proposedBy: 'second-assessor',
    } as const;
    const reopening = {
      ...proposal,
      official: 'Head',
      counselTold: { who: 'person', toldAt: addHours(arrivedAt, -90), how: 'In writing' },
      reopenedAt: addHours(arrivedAt, -80),
      reopenedBy: 'supervisor',
    } as const;
    const stop = { n: 1, country: TJ, basis: 'assessment', foundAt: addHours(arrivedAt, -200), by: 'finder' } as const;
    const other = { caseId: 'another', personEdition: 1 } as const;
    for (const changed of [{ proposedBy: accepting.subject }, { reopenedBy: accepting.subject }]) {
      const by = { proposal: { ...proposal, ...changed }, reopening: { ...reopening, ...changed } };
      for (const own of [{ stops: [{ ...stop, ...by }] }, { otherPersons: [{ ...other, ...by }] }])
        expect(accept({ own: { assessment: assessment(), ...own } })).toMatchObject(refusedFor('reopener-accepts'));
    }
    const byOthers = { stops: [{ ...stop, proposal, reopening }], otherPersons: [{ ...other, proposal, reopening }] };
    expect(accept({ own: { assessment: assessment(), ...byOthers } })).toMatchObject({ ok: true });
  });
});

describe('what that State keeps of the person elsewhere', () => {
  const stopIn = (country = TJ, rest: object = {}): Kept => ({
    caseId: 'another',
    entries: [{ kind: 'stop', n: 1, country, since: arrivedAt, by: 'x', ...rest }],
  });

  test('a stop for a State on the way bars, one for another State does not', () => {
    expect(accept({ kept: [stopIn()] })).toMatchObject(refusedFor('person-stopped', { country: TJ, recordedIn: 'another' }));
    expect(accept({ kept: [stopIn(UZ)] })).toMatchObject({ ok: true });
  });

  test('a stop that was reopened bars until counsel and the monitor have had their time', () => {
    const reopened = stopIn(TJ, { departureFrom: addHours(nextDay, 1) });
    expect(accept({ kept: [reopened] })).toMatchObject(refusedFor('person-stopped'));
    expect(accept({ kept: [reopened] }, requested(), addHours(nextDay, 1))).toMatchObject({ ok: true });
  });

  test.each(['undecided', 'protected'] as const)('a claim that is %s bars', (claim) => {
    const kept: Kept = { caseId: 'another', entries: [{ kind: 'claim', claim }] as never };
    expect(accept({ kept: [kept] })).toMatchObject(refusedFor('claim-bars-outgoing', { claim }));
  });
});

describe('the agreement', () => {
  test('is in force on the day of the entry', () => {
    const ended = anAgreement({ ending: { on: fact(day('2026-06-20')) } as never });
    expect(accept({ agreement: ended })).toMatchObject(refusedFor('agreement-ended'));
    const later = anAgreement({ entryIntoForce: fact(day('2026-06-21')) });
    expect(accept({ agreement: later })).toMatchObject(refusedFor('agreement-not-in-force'));
    expect(accept({ agreement: anAgreement({ entryIntoForce: unset }) })).toMatchObject(refusedFor('agreement-not-in-force'));
  });

  test('has articles on transit', () => {
    const fewer = anAgreement({ transitFrom: { none: true, source: 'The text was read' } });
    expect(accept({ agreement: fewer })).toMatchObject(refusedFor('category-not-covered'));
  });

  test('is in use by that State for such a person and that way', () => {
    const stop = { n: 1, official: 'Minister', reasons: 'War', since: arrivedAt, by: 'x' };
    const stopped = (rest: object) => ({ use: { ...neverStopped, stops: [{ ...stop, ...rest }] } });
    expect(accept(stopped({}))).toMatchObject(refusedFor('use-stopped', { since: arrivedAt }));
    expect(accept(stopped({ destination: TJ }))).toMatchObject(refusedFor('use-stopped'));
    expect(accept(stopped({ destination: UZ }))).toMatchObject({ ok: true });
    expect(accept(stopped({ category: 'stateless-person' }))).toMatchObject({ ok: true });
  });
});

describe('somebody who may be a child', () => {
  const { person } = request();
  const born = (dateOfBirth: string) => ({ person: { ...person, dateOfBirth: dateOfBirth as BirthDate } });
  const child = {
    guardian: { name: 'Specimen Aunt', relation: 'aunt', contact: '+992 00 000 0000' },
    bestInterest: { decidedOn: day('2026-06-01'), decidedBy: 'Family court', reference: 'BI-1' },
  };

  test('goes only with a guardian and a finding on its best interest', () => {
    expect(accept({}, requested(born('2012')))).toMatchObject(refusedFor('transit-child-unguarded'));
    expect(accept({}, requested({ ...born('2012'), child }))).toMatchObject({ ok: true });
  });

  test('is one by the latest possible date of birth', () => {
    expect(accept({}, requested(born('2008')))).toMatchObject(refusedFor('transit-child-unguarded'));
    expect(accept({}, requested(born('2007')))).toMatchObject({ ok: true });
  });
});

test('a request that came too late is cured by an express acceptance', () => {
  const late = anAgreement();
  const taken = done(receiveTransit(request(), { from: NL, receivedAt: arrivedAt }, [late]));
  const inadmissible = { ...taken, status: 'inadmissible', source: 'art. 13' } as Transit;
  expect(accept({}, inadmissible)).toMatchObject({ ok: true, value: { status: 'accepted' } });
});
