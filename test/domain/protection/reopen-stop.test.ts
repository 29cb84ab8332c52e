import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { departureFrom } from '../../../domain/file/reopening.ts';
import { type ReopeningFacts, reopenStop } from '../../../domain/protection/reopen-stop.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { day, done, FR, KZ } from '../specimen.ts';
import { aProposal, aReopening, aStop, files, followed, found, keptStop, personTold, proposed } from './specimen-stop.ts';

const facts: ReopeningFacts = {
  stop: 1,
  official: 'Head',
  counselTold: personTold,
  subject: 'subject-of-the-supervisor',
};
const waiting = aStop({ proposal: aProposal() });
const second = aStop({ n: 2, country: FR, proposal: aProposal() });
const own: OwnFile = { stops: [waiting, second], reasonsKept: 'Kept.' };
const refused = (changes: Partial<ReopeningFacts>, on: OwnFile = own, now = followed) => {
  const result = reopenStop(files(on), { ...facts, ...changes }, now);
  return result.ok ? 'reopened' : result.error;
};
const toldAt = (moment: typeof found) => ({ counselTold: { ...personTold, toldAt: moment } });

describe('a supervisor reopens a stop on the new fact that was proposed', () => {
  test('with who said so, who was told, and when; every other stop stands', () => {
    const moved = done(reopenStop(files(own), facts, followed));
    expect(moved).toStrictEqual({
      own: { stops: [{ ...waiting, reopening: aReopening() }, second], reasonsKept: 'Kept.', changedAt: followed },
    });
  });

  test('and nobody departs for 72 hours from then', () => {
    expect(departureFrom(followed)).toBe(addHours(followed, 72));
    expect(departureFrom(followed)).toBe('2026-06-20T08:00:00.000Z');
  });

  test('never without one: nobody reopens by time, urgency or their own view', () => {
    expect(refused({}, { stops: [aStop()] })).toStrictEqual({ kind: 'no-reopening-proposed' });
  });

  test('as somebody else than who found the risk, and than who proposed', () => {
    expect(refused({ subject: 'subject-of-the-assessor' })).toStrictEqual({ kind: 'finder-reopens' });
    expect(refused({ subject: 'subject-of-the-second' })).toStrictEqual({ kind: 'proposer-reopens' });
  });

  test('once', () => {
    const reopened = aStop({ proposal: aProposal(), reopening: aReopening() });
    expect(refused({}, { stops: [reopened] })).toStrictEqual({ kind: 'stop-already-reopened' });
  });

  test('that there is', () => {
    expect(refused({ stop: 5 })).toStrictEqual({ kind: 'no-such-risk-stop', stop: 5 });
  });
});

describe('somebody who speaks for the person is told of it first', () => {
  const counsel = { has: true, name: 'Counsel', contact: 'C', since: day('2026-06-01'), recordedAt: found } as const;
  const noCounsel = { has: false, why: 'Wants none.', offeredOn: day('2026-06-01'), recordedAt: found } as const;
  const counselTold = { ...personTold, who: 'counsel' } as const;

  test('counsel, where the person has one: telling the person alone is not enough', () => {
    expect(refused({ counselTold }, { ...own, counsel })).toBe('reopened');
    expect(refused({}, { ...own, counsel })).toStrictEqual({ kind: 'counsel-not-told' });
  });

  test('the person, where there is none, or none is on record', () => {
    for (const without of [{ ...own, counsel: noCounsel }, own]) {
      expect(refused({}, without)).toBe('reopened');
      expect(refused({ counselTold }, without)).toStrictEqual({ kind: 'counsel-not-told' });
    }
  });

  test('after it was proposed, and not before: the notice is of this proposal', () => {
    expect(refused(toldAt(proposed))).toBe('reopened');
    expect(refused(toldAt(addHours(proposed, -0.001)))).toStrictEqual({ kind: 'counsel-not-told' });
  });

  test('by now, and not tomorrow', () => {
    expect(refused(toldAt(followed))).toBe('reopened');
    const tomorrow = addHours(followed, 0.1);
    expect(refused(toldAt(tomorrow))).toStrictEqual({ kind: 'date-in-future', field: 'counselTold/toldAt', date: tomorrow });
  });
});

describe('that the person of another case is somebody else', () => {
  const { reopenedAt: _at, official: _official, counselTold: _told, reopenedBy: _by, ...proposal } = aReopening();
  const match = { caseId: 'another', country: KZ, personEdition: 1, proposal };
  const other = { ...match, caseId: 'a fourth' };
  const there = { stop: 3, recordedIn: 'another' } as const;
  const settle = (on: OwnFile, changes: Partial<ReopeningFacts> = {}) =>
    reopenStop(files(on, [keptStop]), { ...facts, ...there, ...changes }, followed);

  test('is confirmed by a supervisor for that case alone, and touches no stop of this one', () => {
    const moved = done(settle({ otherPersons: [other, match], stops: [waiting] }));
    expect(moved.own).toStrictEqual({
      otherPersons: [other, { ...match, reopening: aReopening() }],
      stops: [waiting],
      changedAt: followed,
    });
  });

  test('is not confirmed by who proposed it, nor before somebody did', () => {
    expect(settle({ otherPersons: [match] }, { subject: 'subject-of-the-second' })).toMatchObject({
      error: { kind: 'proposer-reopens' },
    });
    expect(settle({ otherPersons: [other] })).toMatchObject({ error: { kind: 'no-reopening-proposed' } });
    expect(settle({})).toMatchObject({ error: { kind: 'no-reopening-proposed' } });
  });

  test('is not confirmed by who found a risk there', () => {
    expect(settle({ otherPersons: [match] }, { subject: 'finder-there' })).toMatchObject({ error: { kind: 'finder-reopens' } });
  });

  test('is confirmed once', () => {
    expect(settle({ otherPersons: [{ ...match, reopening: aReopening() }] })).toMatchObject({
      error: { kind: 'stop-already-reopened' },
    });
  });

  test('needs that the person was told, like any reopening', () => {
    expect(settle({ otherPersons: [match] }, toldAt(found))).toMatchObject({ error: { kind: 'counsel-not-told' } });
  });
});

test('what is reopened here leaves what was said of other cases as it is', () => {
  const otherPersons = [{ caseId: 'another', country: KZ, personEdition: 1, proposal: aProposal() }];
  const moved = done(reopenStop(files({ ...own, otherPersons }), facts, followed));
  expect(moved.own?.otherPersons).toStrictEqual(otherPersons);
});
