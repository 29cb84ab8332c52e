import { describe, expect, test } from 'vitest';
import { returnDecisionKinds } from '../../../domain/file/return-decision.ts';
import { type ReturnDecisionFacts, recordReturnDecision } from '../../../domain/protection/record-return-decision.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { at, BE, day, done, FR, KZ, opened, someFacts } from '../specimen.ts';
import { files } from './specimen-stop.ts';

const now = at('2026-06-06T08:00:00Z');
const facts: ReturnDecisionFacts = {
  kind: 'obligation-to-leave',
  reference: 'R',
  decidedOn: day('2026-06-01'),
  notifiedOn: day('2026-06-02'),
  language: 'Kazakh',
  enforceableFrom: day('2026-07-02'),
  countries: [KZ],
};
const record = (changes: Partial<ReturnDecisionFacts>) => recordReturnDecision(files(), { ...facts, ...changes }, now);

describe('the return decision', () => {
  test('leaves all else in the own file as it is, and takes the place of the one before', () => {
    const before = { ...facts, reference: 'Q', recordedAt: addHours(now, -24) };
    const own = { returnDecision: before, reasonsKept: 'Kept.' };
    expect(done(recordReturnDecision(files(own), facts, now)).own).toStrictEqual({
      returnDecision: { ...facts, recordedAt: now },
      reasonsKept: 'Kept.',
      changedAt: now,
    });
  });

  test('was made, told and annulled no later than the latest day that it is anywhere', () => {
    const tomorrow = day('2026-06-07');
    const late = { decidedOn: tomorrow, notifiedOn: tomorrow, annulledOn: tomorrow, enforceableFrom: tomorrow };
    expect(record(late)).toEqual({ ok: false, error: { kind: 'date-in-future', field: 'decidedOn', date: tomorrow } });
    expect(recordReturnDecision(files(), { ...facts, ...late }, at('2026-06-06T10:00:00Z'))).toMatchObject({ ok: true });
  });

  test('was told at an hour that has come', () => {
    const today = { notifiedOn: day('2026-06-06') };
    expect(record({ ...today, notifiedAt: now })).toMatchObject({ ok: true });
    const later = addHours(now, 0.1);
    expect(record({ ...today, notifiedAt: later })).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'notifiedAt', date: later },
    });
  });

  test('was told at an hour of the day stated, wherever that day is', () => {
    const another = { ok: false, error: { kind: 'notified-at-another-day' } };
    expect(record({ notifiedAt: at('2026-05-01T08:00:00Z') })).toEqual(another);
    expect(record({ notifiedAt: at('2026-06-01T09:59:59Z') })).toEqual(another);
    expect(record({ notifiedAt: at('2026-06-01T10:00:00Z') })).toMatchObject({ ok: true });
    expect(record({ notifiedAt: at('2026-06-03T11:59:59Z') })).toMatchObject({ ok: true });
    expect(record({ notifiedAt: at('2026-06-03T12:00:00Z') })).toEqual(another);
  });

  test('is told on the day it is made at the earliest, and enforceable on the day it is told', () => {
    expect(record({ notifiedOn: facts.decidedOn })).toMatchObject({ ok: true });
    expect(record({ notifiedOn: day('2026-05-31') })).toEqual({ ok: false, error: { kind: 'notified-before-decided' } });
    expect(record({ enforceableFrom: facts.notifiedOn })).toMatchObject({ ok: true });
    expect(record({ enforceableFrom: day('2026-06-01') })).toEqual({ ok: false, error: { kind: 'enforceable-before-notified' } });
  });

  test.each(returnDecisionKinds)('has a clear day where it refuses entry, and not otherwise: %s', (kind) => {
    for (const clearDay of ['waived', 'kept', 'land-border'] as const)
      expect(record({ kind, clearDay })).toMatchObject(
        kind === 'refusal-of-entry' ? { ok: true } : { ok: false, error: { kind: 'clear-day-of-another-decision' } },
      );
    expect(record({ kind })).toMatchObject({ ok: true });
  });
});

describe('the time left to go alone', () => {
  const granted = (until: string, changes: Partial<ReturnDecisionFacts> = {}) =>
    record({ ...changes, voluntaryPeriod: { is: 'granted', until: day(until) } });
  const refusedPeriod = { is: 'refused', refusedFor: 'risk-of-absconding' } as const;

  test('is on record as granted until its last day, or as refused, and why', () => {
    expect(done(granted('2026-07-02')).own?.returnDecision?.voluntaryPeriod).toEqual({ is: 'granted', until: '2026-07-02' });
    expect(done(record({ voluntaryPeriod: refusedPeriod })).own?.returnDecision?.voluntaryPeriod).toEqual(refusedPeriod);
    expect(done(record({})).own?.returnDecision).not.toHaveProperty('voluntaryPeriod');
  });

  test('does not end before the person was told', () => {
    expect(granted('2026-06-02')).toMatchObject({ ok: true });
    expect(granted('2026-06-01')).toEqual({ ok: false, error: { kind: 'voluntary-period-before-notified' } });
  });

  test('may be over when the decision is recorded', () => {
    expect(granted('2026-06-03')).toMatchObject({ ok: true });
  });

  test('ends no further ahead than any time that is granted', () => {
    expect(granted('2028-06-06')).toMatchObject({ ok: true });
    expect(granted('2028-06-07')).toMatchObject({
      ok: false,
      error: { kind: 'date-too-far-ahead', field: 'voluntaryPeriod/until', date: '2028-06-07', latest: '2028-06-06' },
    });
  });

  test.each(returnDecisionKinds)('is granted or refused by an obligation to leave alone: %s', (kind) => {
    const expected =
      kind === 'obligation-to-leave' ? { ok: true } : { ok: false, error: { kind: 'voluntary-period-of-another-decision' } };
    expect(granted('2026-07-02', { kind })).toMatchObject(expected);
    expect(record({ kind, voluntaryPeriod: refusedPeriod })).toMatchObject(expected);
  });
});

describe('France obliges no minor to leave', () => {
  const by = (born: string, requestingState: StateCode = FR, kind: ReturnDecisionFacts['kind'] = 'obligation-to-leave') => {
    const person = { ...someFacts().person, dateOfBirth: born as BirthDate };
    return recordReturnDecision(files({}, [], { ...opened({ person }), requestingState }), { ...facts, kind }, now);
  };
  const refused = { ok: false, error: { kind: 'minor-not-obliged-to-leave', source: 'CESEDA L611-3' } };

  test('on the day of the decision: the day before the eighteenth birthday somebody still is one', () => {
    expect(by('2008-06-02')).toEqual(refused);
    expect(by('2008-06-01')).toMatchObject({ ok: true });
  });

  test('and whoever may be one is one', () => {
    expect(by('2008')).toEqual(refused);
    expect(by('2008-06')).toEqual(refused);
    expect(by('2007')).toMatchObject({ ok: true });
  });

  test('by that decision; of others, and of other States, no such rule was found, and none is made up', () => {
    for (const kind of returnDecisionKinds) if (kind !== facts.kind) expect(by('2015', FR, kind)).toMatchObject({ ok: true });
    expect(by('2015', BE)).toMatchObject({ ok: true });
  });
});
