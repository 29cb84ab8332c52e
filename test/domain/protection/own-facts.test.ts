import { describe, expect, test } from 'vitest';
import type { Moved } from '../../../domain/file/moved.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { recordBestInterest } from '../../../domain/protection/record-best-interest.ts';
import { recordDetention } from '../../../domain/protection/record-detention.ts';
import { recordFitness } from '../../../domain/protection/record-fitness.ts';
import { recordRemedy } from '../../../domain/protection/record-remedy.ts';
import { recordReturnDecision } from '../../../domain/protection/record-return-decision.ts';
import type { Result } from '../../../domain/result.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { at, day, done, FR, frozen, KZ, opened, registered, someFacts } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const files = (own = {}, shared = opened()) => frozen({ shared, own });
const subject = 'subject-of-the-officer';
const kindOf = (result: Result<Moved, { readonly kind: string }>) => (result.ok ? 'done' : result.error.kind);

describe('the return decision', () => {
  const facts = {
    kind: 'obligation-to-leave',
    reference: 'R',
    decidedOn: day('2026-06-01'),
    notifiedOn: day('2026-06-02'),
    language: 'Kazakh',
    enforceableFrom: day('2026-07-02'),
    countries: [KZ],
  } as const;
  const record = (changes: object) => recordReturnDecision(files(), { ...facts, ...changes }, now);

  test('is kept in the own file only, dated', () => {
    expect(done(record({}))).toEqual({ own: { returnDecision: { ...facts, recordedAt: now }, changedAt: now } });
  });

  test('is told to the person after it is made, and enforceable only after it is told', () => {
    expect(kindOf(record({ notifiedOn: day('2026-05-31') }))).toBe('notified-before-decided');
    expect(kindOf(record({ enforceableFrom: day('2026-06-01') }))).toBe('enforceable-before-notified');
    expect(kindOf(record({ enforceableFrom: day('2026-06-02') }))).toBe('done');
  });

  test.each(['decidedOn', 'notifiedOn', 'annulledOn'])('has no %s in the future', (field) => {
    expect(record({ [field]: day('2026-06-07') })).toMatchObject({ error: { kind: 'date-in-future', field } });
  });
});

describe('the remedies', () => {
  const facts = { state: 'final', appealPeriodEndsOn: day('2026-06-01'), certifiedBy: 'Court', reference: 'C', subject } as const;

  test('are only as certain as the certificate is old: none is of tomorrow', () => {
    expect(kindOf(recordRemedy(files(), { ...facts, certifiedAt: now }, now))).toBe('done');
    expect(kindOf(recordRemedy(files(), { ...facts, certifiedAt: at('2026-06-06T08:02:00Z') }, now))).toBe('date-in-future');
  });
});

describe('a certificate of fitness', () => {
  const facts = { fit: true, examinedOn: day('2026-06-05'), validUntil: day('2026-06-05'), doctor: 'D' };

  test('ends not before the examination, which was not tomorrow', () => {
    expect(kindOf(recordFitness(files(), facts, now))).toBe('done');
    expect(kindOf(recordFitness(files(), { ...facts, validUntil: day('2026-06-04') }, now))).toBe('valid-before-examined');
    expect(kindOf(recordFitness(files(), { ...facts, examinedOn: day('2026-06-07') }, now))).toBe('date-in-future');
  });
});

describe('a certificate of fitness and the person’s situation', () => {
  const fitness = { fit: true, examinedOn: day('2026-06-06'), validUntil: day('2026-06-06'), doctor: 'D', medicalEscort: true };
  const detention = { situation: 'house-arrest', since: day('2026-06-06'), place: 'P' } as const;
  const own = { reasonsKept: 'Kept.' };

  test('are kept in the own file, dated, beside all else in it, also where they are of today', () => {
    expect(done(recordFitness(files(own), fitness, now))).toEqual({
      own: { ...own, fitness: { ...fitness, recordedAt: now }, changedAt: now },
    });
    expect(done(recordDetention(files(own), detention, now))).toEqual({
      own: { ...own, detention: { ...detention, recordedAt: now }, changedAt: now },
    });
  });

  test('are not of tomorrow', () => {
    const tomorrow = day('2026-06-07');
    expect(recordDetention(files(), { ...detention, since: tomorrow }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'since', date: tomorrow },
    });
    expect(recordFitness(files(), { ...fitness, examinedOn: tomorrow, validUntil: tomorrow }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'examinedOn', date: tomorrow },
    });
    const today = at('2026-06-06T10:00:00Z');
    expect(kindOf(recordDetention(files(), { ...detention, since: tomorrow }, today))).toBe('done');
    expect(kindOf(recordFitness(files(), { ...fitness, examinedOn: tomorrow, validUntil: tomorrow }, today))).toBe('done');
  });
});

describe('where the person is held', () => {
  test('a judge’s decision is not of tomorrow, ends no day before it was made, and not years ahead', () => {
    const held = { situation: 'detention', since: day('2026-06-01') } as const;
    const ordered = (orderedOn: string, until: string) =>
      recordDetention(
        files(),
        { ...held, prolongations: [{ orderedOn: day(orderedOn), until: day(until), court: 'Court' }] },
        now,
      );
    expect(kindOf(ordered('2026-06-04', '2026-06-30'))).toBe('done');
    expect(kindOf(ordered('2026-06-04', '2026-06-04'))).toBe('done');
    expect(ordered('2026-06-07', '2026-06-30')).toMatchObject({
      error: { kind: 'date-in-future', field: 'prolongations/0/orderedOn', date: '2026-06-07' },
    });
    expect(ordered('2026-06-04', '2026-06-03')).toMatchObject({
      error: { kind: 'date-too-early', field: 'prolongations/0/until', earliest: '2026-06-04' },
    });
    expect(ordered('2026-06-04', '2036-06-03')).toMatchObject({
      error: { kind: 'date-too-far-ahead', field: 'prolongations/0/until' },
    });
  });

  const record = (born: string, requestingState = FR, situation: 'detention' | 'house-arrest' = 'detention') => {
    const person = { ...someFacts().person, dateOfBirth: born as BirthDate };
    const shared = { ...opened({ person }), requestingState };
    return recordDetention(files({}, shared), { situation, since: day('2026-06-01') }, now);
  };

  test('France detains nobody who may be a minor', () => {
    expect(record('2008')).toMatchObject({ error: { kind: 'minor-not-detained', source: 'CESEDA L741-5' } });
    expect(kindOf(record('2008-06-01'))).toBe('done');
    expect(kindOf(record('2008', FR, 'house-arrest'))).toBe('done');
  });

  test('for other States no such rule was found, and none is made up', () => {
    expect(kindOf(record('2008', KZ))).toBe('done');
  });
});

describe('a child’s best interest', () => {
  const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2016' as BirthDate };
  const guardian = { name: 'Aunt', relation: 'aunt', contact: 'Almaty', acceptedInWriting: true };
  const facts = { finding: 'in-best-interest', guardian, decidedBy: 'Judge', reasons: 'R' } as const;
  const parent = opened({ person: { ...someFacts().person, minorChildren: [child] } });

  test('is found for a child that is stated, and for no other', () => {
    expect(kindOf(recordBestInterest(registered(parent), { ...facts, child }, now))).toBe('done');
    const other = { ...child, dateOfBirth: '2017' as BirthDate };
    expect(kindOf(recordBestInterest(registered(parent), { ...facts, child: other }, now))).toBe('no-such-child');
  });

  test('a later finding about the same child takes the place of the earlier, and of no other child’s', () => {
    const first = done(recordBestInterest(registered(parent), { ...facts, child }, now)).own ?? emptyOwnFile;
    const person = done(recordBestInterest(registered(parent, first), facts, now)).own ?? emptyOwnFile;
    const second = done(
      recordBestInterest(registered(parent, person), { ...facts, child, finding: 'not-in-best-interest' }, now),
    ).own;
    expect(second?.bestInterests?.map(({ finding }) => finding)).toEqual(['in-best-interest', 'not-in-best-interest']);
    expect(second?.bestInterests).toHaveLength(2);
  });
});
