import { describe, expect, test } from 'vitest';
import type { ReturnDecision } from '../../../../domain/file/return-decision.ts';
import type { BirthDate } from '../../../../domain/time/birth-date.ts';
import { addDays, dayInUtc } from '../../../../domain/time/calendar-date.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { BE, FR, opening } from '../../specimen.ts';
import { confirmed, guardedOwn, morning } from '../../specimen-movement.ts';
import { standing, whyNot, without } from './standing.ts';

const decision = guardedOwn().returnDecision as ReturnDecision;
const french = { ...confirmed(), requestingState: FR };
const child = { ...french, person: { ...french.person, dateOfBirth: '2008-06-20' as BirthDate } };
const notOver = 'The clear day after the refusal of entry is not over';

/** How the clear day stands for somebody refused entry, and told so, that many days before the morning of the departure. */
const refused = (days: number, clearDay?: ReturnDecision['clearDay'], file = french, at = morning) => {
  const notifiedOn = addDays(dayInUtc(morning), -days);
  const stated = clearDay === undefined ? {} : { clearDay };
  const returnDecision = { ...decision, kind: 'refusal-of-entry', notifiedOn, ...stated } as const;
  return standing('clear-day', { file, at, own: { returnDecision } });
};

describe('the clear day of a person whom France refused entry', () => {
  test('is one whole day after the day of the refusal, over everywhere on Earth', () => {
    expect(refused(0)).toMatchObject({ state: 'not-met', why: notOver, since: opening });
    expect(refused(1)).toMatchObject({ state: 'not-met', why: notOver });
    expect(refused(2, undefined, french, addHours(morning, 3.999))).toMatchObject({ state: 'not-met', why: notOver });
    expect(refused(2, undefined, french, addHours(morning, 4))).toMatchObject({ state: 'met', since: opening });
  });

  test('is kept where the person says so, and where the person says nothing', () => {
    expect(refused(1, 'kept')).toMatchObject({ why: notOver });
    expect(refused(3, 'kept')).toMatchObject({ state: 'met' });
  });

  test('can be given up by the person', () => {
    expect(refused(0, 'waived')).toMatchObject({ state: 'met', since: opening });
  });

  test('is never given up by somebody who may be a minor, to the last day', () => {
    expect(refused(0, 'waived', child, addHours(morning, 3.999))).toMatchObject({ why: notOver });
    expect(refused(0, 'waived', child, addHours(morning, 4))).toMatchObject({ state: 'met' });
    expect(refused(3, 'waived', { ...child, person: { ...child.person, dateOfBirth: '2015' as BirthDate } })).toMatchObject({
      state: 'met',
    });
  });

  test('is none at a land border', () => {
    expect(refused(0, 'land-border')).toMatchObject({
      state: 'not-applicable',
      why: 'The person was refused entry at a land border',
    });
  });
});

describe('no clear day is asked', () => {
  test('of a State that is not France: no such rule was found, and none is made up', () => {
    expect(refused(0, undefined, { ...french, requestingState: BE })).toMatchObject({
      state: 'not-applicable',
      why: 'France did not refuse the person entry',
    });
  });

  test('where France receives and another State refused the entry', () => {
    expect(refused(0, undefined, { ...french, requestingState: BE, requestedState: FR })).toMatchObject({
      state: 'not-applicable',
    });
  });

  test('after any other decision, or before there is one', () => {
    expect(standing('clear-day', { file: french })).toMatchObject({ state: 'not-applicable' });
    expect(whyNot('clear-day', { ...without('returnDecision'), file: french })).toBe('France did not refuse the person entry');
  });
});
