import { describe, expect, test } from 'vitest';
import { openCase } from '../../../domain/case/open-case.ts';
import type { RequestFacts } from '../../../domain/case/request-facts.ts';
import { anAgreement, at, BE, day, done, FR, fact, frozen, KZ, NL, opening, someFacts, unset } from '../specimen.ts';

const open = (changes: Partial<RequestFacts> = {}, agreement = anAgreement(), now = opening) =>
  openCase(someFacts(changes), [agreement], now);

const person = (nationalities: RequestFacts['person']['nationalities']) => ({ ...someFacts().person, nationalities });

describe('a State asks another to readmit a person', () => {
  test('the case keeps the agreement that was found, and its edition', () => {
    expect(done(open())).toMatchObject({
      status: 'opened',
      agreement: { id: 'specimen-agreement', edition: '2026-06-01', assumptions: [] },
      track: 'ordinary',
      trackChanges: [],
      personEdition: 1,
      evidenceReceived: 0,
      corrections: [],
      queries: [],
      interviews: [],
      extensions: [],
      travelDocuments: [],
      earlierMovements: [],
      openedAt: opening,
      changedAt: opening,
    });
  });

  test('the record contains what was stated and what follows from it, and nothing else', () => {
    const facts = someFacts({ care: { needs: 'Insulin', personConsents: true }, protectiveMeasures: 'Two officers' });
    const { caseId, service, ...stated } = facts;
    expect(done(openCase(facts, [anAgreement()], opening))).toEqual({
      ...stated,
      id: caseId,
      requestingService: service,
      status: 'opened',
      track: 'ordinary',
      trackChanges: [],
      personEdition: 1,
      evidenceReceived: 0,
      corrections: [],
      queries: [],
      interviews: [],
      extensions: [],
      travelDocuments: [],
      earlierMovements: [],
      agreement: { id: 'specimen-agreement', edition: '2026-06-01', assumptions: [] },
      openedAt: opening,
      changedAt: opening,
    });
  });

  test('what was not stated is not there, not even as nothing', () => {
    expect(Object.keys(done(open()))).not.toEqual(expect.arrayContaining(['care']));
    expect(Object.keys(done(open()))).not.toEqual(expect.arrayContaining(['protectiveMeasures']));
  });

  test('a State may assert the agreement; the assertion itself is not kept', () => {
    expect(done(open({ agreement: 'specimen-agreement' })).agreement).toMatchObject({ id: 'specimen-agreement' });
  });

  test('what the agreement rests on by assumption goes with the case', () => {
    const assumed = anAgreement({ entryIntoForce: { value: day('2026-06-01'), certainty: 'assumed', source: 'a test' } });
    expect(done(open({}, assumed)).agreement.assumptions).toEqual([
      'Entry into force of specimen-agreement on 2026-06-01 is assumed: a test.',
    ]);
  });

  test('both directions are open: Kazakhstan may ask the Netherlands', () => {
    expect(open({ requestingState: KZ, requestedState: NL, person: person([NL]) })).toMatchObject({ ok: true });
  });
});

describe('the law refuses to open', () => {
  test('a request to oneself', () => {
    expect(open({ requestedState: NL })).toEqual({ ok: false, error: { kind: 'same-state', state: NL } });
  });

  test('a request to a State with which there is no agreement', () => {
    expect(open({ requestedState: FR })).toMatchObject({ error: { kind: 'no-agreement', requestedState: FR } });
    expect(open({ requestedState: BE })).toMatchObject({ error: { kind: 'no-agreement', requestedState: BE } });
  });

  test('a request under an agreement whose entry into force nobody found', () => {
    expect(open({}, anAgreement({ entryIntoForce: unset }))).toMatchObject({
      error: { kind: 'agreement-not-in-force', lookUp: unset.lookUp },
    });
  });

  test('the last moment of the day before entry into force where it is asked from, and not the next', () => {
    const agreement = anAgreement({ entryIntoForce: fact(day('2026-06-03')) });
    const facts = { irregularity: { kind: 'stay' as const, establishedOn: day('2026-06-01') } };
    // The 3rd begins in Amsterdam at 22:00 UTC: at 22:30 it is the first day there, and still the eve in UTC.
    expect(open(facts, agreement, at('2026-06-02T21:59:59.999Z'))).toMatchObject({
      error: { kind: 'agreement-not-in-force', inForceFrom: '2026-06-03' },
    });
    expect(open(facts, agreement, at('2026-06-02T22:30:00Z'))).toMatchObject({ ok: true });
    // And in Kazakhstan at 19:00 UTC.
    const fromAlmaty = { ...facts, requestingState: KZ, requestedState: NL, person: person([NL]) };
    expect(open(fromAlmaty, agreement, at('2026-06-02T18:59:59.999Z'))).toMatchObject({
      error: { kind: 'agreement-not-in-force' },
    });
    expect(open(fromAlmaty, agreement, at('2026-06-02T19:00:00Z'))).toMatchObject({ ok: true });
  });

  test('a person of a category that the agreement does not cover', () => {
    const connection = { limb: 'visa-or-permit', statement: 'Had a visa.', airportTransitOnly: false } as const;
    expect(open({ category: 'stateless-person', person: person([]), connection })).toMatchObject({
      error: { kind: 'category-not-covered', category: 'stateless-person', limb: 'visa-or-permit' },
    });
  });

  test('an agreement asserted other than the one that applies', () => {
    expect(open({ agreement: 'another-agreement' })).toEqual({
      ok: false,
      error: { kind: 'agreement-not-as-asserted', asserted: 'another-agreement', found: 'specimen-agreement' },
    });
  });

  test('a person who is not stated to be a national of the requested State', () => {
    expect(open({ person: person([FR]) })).toEqual({
      ok: false,
      error: { kind: 'not-stated-as-national', requestedState: KZ, nationalities: [FR] },
    });
    expect(open({ person: person([]) })).toMatchObject({ error: { kind: 'not-stated-as-national' } });
  });

  test.each(['XK', 'XXB', 'XXC'] as const)('nor for a person of %s, who is stated as no State’s national', (code) => {
    expect(open({ person: person([code]) })).toMatchObject({ error: { kind: 'not-stated-as-national' } });
  });

  test('but not a person of two nationalities, one of them the requested State’s', () => {
    expect(open({ person: person([FR, KZ]) })).toMatchObject({ ok: true });
  });

  test('and a third-country national is asked for by what ties the person to the requested State', () => {
    const connection = { limb: 'transit', statement: 'Came by way of Almaty.', airportTransitOnly: false } as const;
    expect(open({ category: 'third-country-national', person: person([FR]), connection })).toMatchObject({ ok: true });
  });

  test('an urgent request under an agreement whose text has no urgent procedure', () => {
    const urgency = { place: 'airport', apprehendedAt: opening, statement: 'On arrival.' } as const;
    const without = anAgreement({ urgentTrack: { none: true, source: 'the text' } });
    expect(open({ urgency }, without)).toMatchObject({ error: { kind: 'no-urgent-track', source: 'the text' } });
    expect(open({ urgency })).toMatchObject({ ok: true, value: { track: 'urgent', urgency } });
  });

  test.each(['establishedOn', 'enteredOn', 'unlawfulSince'])('a date %s that is in the future everywhere on Earth', (field) => {
    const irregularity = { kind: 'stay' as const, establishedOn: day('2026-06-03'), [field]: day('2026-06-04') };
    expect(open({ irregularity })).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: `irregularity/${field}`, date: '2026-06-04' },
    });
    expect(open({ irregularity }, anAgreement(), at('2026-06-03T10:00:00Z'))).toMatchObject({ ok: true });
  });

  test('nothing of what it was given is changed by opening', () => {
    expect(() => openCase(frozen(someFacts()), frozen([anAgreement()]), opening)).not.toThrow();
  });
});
