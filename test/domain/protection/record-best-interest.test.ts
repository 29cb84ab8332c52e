import { describe, expect, test } from 'vitest';
import { sameChild } from '../../../domain/file/best-interest.ts';
import type { FamilyMember } from '../../../domain/person/person.ts';
import { type BestInterestFacts, recordBestInterest } from '../../../domain/protection/record-best-interest.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { at, done, namedBy, opened, someFacts } from '../specimen.ts';
import { files } from './specimen-stop.ts';

const now = at('2026-06-06T08:00:00Z');
const child: FamilyMember = {
  surname: { latin: 'SPECIMEN' },
  givenNames: { latin: 'CHILD' },
  dateOfBirth: '2016' as BirthDate,
};
const guardian = { name: 'Aunt', relation: 'aunt', contact: 'Almaty', acceptedInWriting: true };
const facts: BestInterestFacts = { finding: 'in-best-interest', guardian, decidedBy: 'Judge', reasons: 'R' };
const parent = opened({
  person: { ...someFacts().person, minorChildren: [child] },
  linkedCases: [{ caseId: 'named-here', relation: 'child' }],
});
const family = (own = {}) => files(own, [], parent, [namedBy('named-there')]);
const record = (changes: Partial<BestInterestFacts>, on = family()) => {
  const result = recordBestInterest(on, { ...facts, ...changes }, now);
  return result.ok ? 'recorded' : result.error.kind;
};

describe('a finding on a child’s best interest', () => {
  test('is kept in the own file, dated, beside all else in it', () => {
    expect(done(recordBestInterest(family({ reasonsKept: 'Kept.' }), facts, now))).toEqual({
      own: { reasonsKept: 'Kept.', bestInterests: [{ ...facts, recordedAt: now }], changedAt: now },
    });
  });

  test('is the first where there is none before', () => {
    for (const about of [{ child }, { linkedCase: 'named-here' }])
      expect(done(recordBestInterest(family(), { ...facts, ...about }, now)).own?.bestInterests).toEqual([
        { ...facts, ...about, recordedAt: now },
      ]);
  });

  test('is about the person, a child stated in the case, or one with a case of its own that either case names', () => {
    expect(record({})).toBe('recorded');
    expect(record({ child })).toBe('recorded');
    expect(record({ linkedCase: 'named-here' })).toBe('recorded');
    expect(record({ linkedCase: 'named-there' })).toBe('recorded');
  });

  test('is about no child that neither case names', () => {
    expect(record({ child: { ...child, dateOfBirth: '2017' as BirthDate } })).toBe('no-such-child');
    expect(record({ child }, files({}, [], opened()))).toBe('no-such-child');
    expect(record({ linkedCase: 'not-named' })).toBe('no-such-child');
    expect(record({}, files({}, [], opened()))).toBe('recorded');
  });

  test('names the child once', () => {
    expect(record({ child, linkedCase: 'named-here' })).toBe('child-named-twice');
  });

  test('that it is of age is for a child with a case of its own, where its age was checked', () => {
    const { guardian: _nobody, ...alone } = facts;
    const ofAge = (about: object) => recordBestInterest(family(), { ...alone, finding: 'of-age', ...about }, now);
    expect(ofAge({ linkedCase: 'named-there' })).toMatchObject({ ok: true });
    expect(ofAge({ child })).toEqual({ ok: false, error: { kind: 'age-needs-case' } });
    expect(ofAge({})).toEqual({ ok: false, error: { kind: 'age-needs-case' } });
  });

  test('that it is in its interest names a guardian; that it is not needs none', () => {
    const { guardian: _nobody, ...alone } = facts;
    expect(recordBestInterest(family(), alone, now)).toEqual({ ok: false, error: { kind: 'guardian-missing' } });
    expect(recordBestInterest(family(), { ...alone, finding: 'not-in-best-interest' }, now)).toMatchObject({ ok: true });
  });

  test('takes the place of the earlier about the same child, and of no other', () => {
    const abouts = [{}, { child }, { linkedCase: 'named-here' }, { linkedCase: 'named-there' }];
    const bestInterests = abouts.map((about) => ({ ...facts, ...about, recordedAt: at('2026-06-01T08:00:00Z') }));
    for (const [index, about] of abouts.entries()) {
      const { own } = done(recordBestInterest(family({ bestInterests }), { ...facts, ...about }, now));
      const others = bestInterests.filter((_other, place) => place !== index);
      expect(own?.bestInterests).toEqual([...others, { ...facts, ...about, recordedAt: now }]);
    }
  });
});

describe('two findings are about the same child', () => {
  test('where surname, given names and date of birth are the same', () => {
    expect(sameChild({ child }, { child: { ...child } })).toBe(true);
    for (const other of [
      { ...child, surname: { latin: 'OTHER' } },
      { ...child, givenNames: { latin: 'OTHER' } },
      { ...child, dateOfBirth: '2016-01' as BirthDate },
    ])
      expect(sameChild({ child }, { child: other })).toBe(false);
  });

  test('where they are about the same case, or both about the person', () => {
    expect(sameChild({ linkedCase: 'a' }, { linkedCase: 'a' })).toBe(true);
    expect(sameChild({ linkedCase: 'a' }, { linkedCase: 'b' })).toBe(false);
    expect(sameChild({}, {})).toBe(true);
    expect(sameChild({}, { child })).toBe(false);
    expect(sameChild({}, { linkedCase: 'a' })).toBe(false);
  });
});
