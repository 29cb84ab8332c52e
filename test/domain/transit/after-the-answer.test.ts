import { describe, expect, test } from 'vitest';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { changeItinerary } from '../../../domain/transit/change-itinerary.ts';
import { isEnded } from '../../../domain/transit/is-ended.ts';
import { lapseTransit } from '../../../domain/transit/lapse-transit.ts';
import { openTransitTakeBack } from '../../../domain/transit/open-transit-take-back.ts';
import { recordPassage } from '../../../domain/transit/record-passage.ts';
import { takenBackFrom } from '../../../domain/transit/record-transit-taken-back.ts';
import { acknowledgeRevocation, revokeTransit } from '../../../domain/transit/revoke-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { actsOwedIn } from '../../../domain/transit/transit-acts.ts';
import { withdrawTransit } from '../../../domain/transit/withdraw-transit.ts';
import { anAgreement, done, KZ, NL } from '../specimen.ts';
import { accepted, entryAt, exitAt, itinerary, nextDay, requested, UZ, underWay } from './specimen-transit.ts';

const officer = { roles: ['officer'], subject: 'officer' } as const;
const after = addHours(entryAt, 2);

const revoke = (transit: Transit, changes: object = {}, agreement = anAgreement(), now: Instant = after) =>
  revokeTransit(transit, {}, { official: 'O', grounds: [], onwardNotAssured: true, ...officer, ...changes }, agreement, now);

const revokedUnderWay = () => done(revoke(underWay())).transit;
const revokedBefore = () => done(revoke(accepted(), {}, anAgreement(), nextDay)).transit;

describe('the passage', () => {
  const pass = (
    transit: Transit,
    event: 'entered' | 'exited' | 'onward-refused',
    at: Instant = entryAt,
    now = addHours(exitAt, 9),
  ) => recordPassage(transit, { event, at }, now);

  test('of somebody accepted is under way, then out', () => {
    expect(pass(accepted(), 'entered')).toMatchObject({ value: { status: 'under-way', passage: { enteredAt: entryAt } } });
    expect(pass(underWay(), 'exited', exitAt)).toMatchObject({
      value: { status: 'passed-out', passage: { enteredAt: entryAt, exitedAt: exitAt } },
    });
  });

  test.each([
    ['requested', requested],
    ['revoked', revokedBefore],
  ])('of somebody who entered on a transit that is %s is followed by a taking back, never by a way on', (_status, transit) => {
    expect(pass(transit(), 'entered')).toMatchObject({ value: { status: 'to-be-taken-back', passage: { enteredAt: entryAt } } });
  });

  test('keeps the revocation of somebody who entered all the same', () => {
    expect(done(pass(revokedBefore(), 'entered'))).toHaveProperty('revocation');
    expect(done(pass(requested(), 'entered'))).not.toHaveProperty('revocation');
  });

  test('of somebody refused onward is followed by a taking back', () => {
    expect(pass(underWay(), 'onward-refused')).toMatchObject({ value: { status: 'to-be-taken-back' } });
    expect(pass(accepted(), 'onward-refused')).toMatchObject({ error: { kind: 'wrong-transit-state' } });
  });

  test('is recorded in order and not before it happens', () => {
    expect(pass(underWay(), 'exited', addHours(entryAt, -1))).toMatchObject({ error: { kind: 'passage-out-of-order' } });
    expect(pass(underWay(), 'exited', entryAt)).toMatchObject({ ok: true });
    expect(pass(accepted(), 'entered', exitAt, entryAt)).toMatchObject({ error: { kind: 'date-in-future', field: 'at' } });
    expect(pass(accepted(), 'entered', entryAt, entryAt)).toMatchObject({ ok: true });
    for (const transit of [underWay(), done(pass(underWay(), 'exited', exitAt)), revokedUnderWay()])
      expect(pass(transit, 'entered')).toMatchObject({ error: { kind: 'wrong-transit-state' } });
  });
});

describe('the taking back', () => {
  const service = { authority: 'Border police', reference: 'NL-TB-1' };
  const open = (transit: Transit) =>
    openTransitTakeBack(transit, { caseId: 'the-case', official: 'O', service, subject: 'opener' }, after);

  test('is a case of its own, in which the transit State moves the person and nothing is asked of anybody', () => {
    const { transit, file } = done(open(revokedUnderWay()));
    expect(transit).toMatchObject({ status: 'to-be-taken-back', takeBackCase: 'the-case' });
    expect(file).toEqual({
      id: 'the-case',
      status: 'take-back',
      agreement: transit.agreement,
      requestingState: NL,
      requestedState: KZ,
      category: 'third-country-national',
      track: 'ordinary',
      trackChanges: [],
      person: transit.request.person,
      personEdition: 1,
      corrections: [],
      linkedCases: [],
      evidence: [],
      queries: [],
      interviews: [],
      requestingService: service,
      extensions: [],
      travelDocuments: [],
      earlierMovements: [],
      takeBack: { kind: 'take-back', reason: 'transit-ended', openedAt: after, official: 'O', transitId: transit.id },
      openedAt: after,
      openedBy: 'opener',
      changedAt: after,
    });
  });

  test('carries what the person needs where the person consented', () => {
    const care = { needs: 'Insulin', personConsents: true } as const;
    const needy = done(revoke(underWay(accepted(requested({ care, protectiveMeasures: 'Two officers' }))))).transit;
    expect(done(open(needy)).file).toMatchObject({ care, protectiveMeasures: 'Two officers' });
  });

  test('is opened once, and only of somebody who is to be taken back', () => {
    expect(open(done(open(revokedUnderWay())).transit)).toMatchObject({
      error: { kind: 'transit-take-back-open', takeBackCase: 'the-case' },
    });
    expect(open(underWay())).toMatchObject({ error: { kind: 'wrong-transit-state', possibleIn: ['to-be-taken-back'] } });
  });

  test('ends the transit by the case that it names, and by no other', () => {
    const { transit } = done(open(revokedUnderWay()));
    const by = (caseId: string, of: Transit = transit) => takenBackFrom(of, { caseId, arrivedAt: exitAt }, addHours(exitAt, 1));
    expect(by('the-case')).toMatchObject({ status: 'taken-back', takenBackAt: exitAt, takeBackCase: 'the-case' });
    expect(by('another')).toBeUndefined();
    expect(by('the-case', underWay())).toBeUndefined();
    expect(by('the-case', by('the-case') as Transit)).toBeUndefined();
  });
});

describe('another way', () => {
  const later = { ...itinerary, entry: { ...itinerary.entry, at: addHours(entryAt, 1) } };

  test('voids the acceptance, which stays on record', () => {
    expect(done(changeItinerary(accepted(), later, nextDay))).toMatchObject({
      status: 'requested',
      itineraryEdition: 2,
      earlierAcceptance: { itineraryEdition: 1 },
    });
    const changed = done(changeItinerary(requested(), later, nextDay));
    expect(changed).not.toHaveProperty('earlierAcceptance');
    expect(changed.request).toEqual({ ...requested().request, itinerary: later });
  });

  test('leads through that State and on, in time, with every State willing', () => {
    const faulty = (changes: object) => changeItinerary(requested(), { ...later, ...changes }, nextDay);
    const elsewhere = { ...later.entry, place: { state: UZ, name: 'Tashkent' } };
    expect(faulty({ entry: elsewhere })).toMatchObject({ error: { kind: 'crossing-elsewhere', which: 'entry', expected: KZ } });
    expect(faulty({ exit: { ...later.exit, place: elsewhere.place } })).toMatchObject({ error: { which: 'exit' } });
    expect(faulty({ exit: { ...later.exit, at: later.entry.at } })).toMatchObject({ error: { kind: 'exit-before-entry' } });
    expect(faulty({ destination: KZ })).toMatchObject({ error: { kind: 'transit-destination-is-party', state: KZ } });
    expect(faulty({ otherStates: [{ state: UZ, consents: false }] })).toMatchObject({
      error: { kind: 'other-state-does-not-consent', state: UZ },
    });
    expect(faulty({ mode: 'land' })).toMatchObject({ error: { kind: 'transit-reasons-for-mode-missing' } });
    expect(faulty({ mode: 'land', whyNotByAir: 'No flight' })).toMatchObject({ ok: true });
    expect(changeItinerary(requested(), later, later.entry.at)).toMatchObject({ error: { kind: 'transit-date-past' } });
    expect(changeItinerary(underWay(), later, nextDay)).toMatchObject({ error: { kind: 'wrong-transit-state' } });
  });
});

describe('what the time does', () => {
  test('lets lapse what nobody answered at its entry, and what was accepted at its exit', () => {
    expect(lapseTransit(requested(), addHours(entryAt, -0.01))).toBeUndefined();
    expect(lapseTransit(requested(), entryAt)).toMatchObject({ status: 'lapsed', lapsedAt: entryAt });
    expect(lapseTransit({ ...requested(), status: 'inadmissible', source: 's' } as Transit, entryAt)).toBeDefined();
    expect(lapseTransit(accepted(), entryAt)).toBeUndefined();
    expect(lapseTransit(accepted(), exitAt)).toMatchObject({ status: 'lapsed' });
    for (const transit of [underWay(), revokedBefore()]) expect(lapseTransit(transit, exitAt)).toBeUndefined();
  });
});

describe('who owes what', () => {
  const acts = (transit: Transit) => actsOwedIn(transit).map(({ by, act }) => `${by} ${act}`);

  test('in each state', () => {
    expect(acts(requested())).toEqual(['transit answer']);
    expect(acts(accepted())).toEqual([]);
    expect(acts(underWay())).toEqual(['transit report-passage']);
    expect(acts(revokedBefore())).toEqual(['requesting acknowledge-revocation']);
    expect(acts(revokedUnderWay())).toEqual(['requesting acknowledge-revocation', 'requesting open-take-back']);
    const acknowledged = done(acknowledgeRevocation(revokedUnderWay(), {}, exitAt)) as Transit;
    expect(acts(acknowledged)).toEqual(['requesting open-take-back']);
    expect(acts({ ...acknowledged, takeBackCase: 'c' } as Transit)).toEqual(['requesting take-back']);
    const refusedOnward = done(recordPassage(underWay(), { event: 'onward-refused', at: exitAt }, exitAt));
    expect(acts(refusedOnward)).toEqual(['requesting open-take-back']);
    // Owed since the revocation, however much later something else of it changed.
    expect(actsOwedIn(acknowledged).at(-1)?.since).toBe(after);
    expect(actsOwedIn(refusedOnward).at(-1)?.since).toBe(exitAt);
  });

  test('is nothing once it is ended, and what owes something is not ended', () => {
    const ends: readonly Transit[] = [
      done(recordPassage(underWay(), { event: 'exited', at: exitAt }, exitAt)),
      done(withdrawTransit(requested(), nextDay)),
      lapseTransit(requested(), entryAt) as Transit,
      done(acknowledgeRevocation(revokedBefore(), {}, after)),
    ];
    for (const transit of ends) expect([isEnded(transit), acts(transit)]).toEqual([true, []]);
    for (const transit of [requested(), accepted(), underWay(), revokedBefore(), revokedUnderWay()])
      expect(isEnded(transit)).toBe(false);
  });
});
