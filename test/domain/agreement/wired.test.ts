import { describe, expect, test } from 'vitest';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { knownAgreements } from '../../../domain/agreement/known-agreements.ts';
import { knownBeside } from '../../../domain/agreement/known-beside.ts';
import { authorities } from '../../../domain/alert/register.ts';
import { calendarOf } from '../../../domain/time/calendars/calendar-of.ts';
import { calendars } from '../../../domain/time/calendars/register.ts';
import { fact } from '../specimen.ts';

const states = [...new Set(register().flatMap(({ sides }) => sides.value.flat()))];

describe('every State of an agreement whose rules are loaded', () => {
  test.each(states)('%s has an authority with its languages and zone: add it to domain/alert/register.ts', (state) => {
    expect(authorities().filter((authority) => authority.state === state)).toHaveLength(1);
  });

  test.each(states)('%s has a working-day calendar: add its file to domain/time/calendars', (state) => {
    expect(calendarOf(state)).toBeDefined();
    expect(calendars().filter((calendar) => calendar.state === state)).toHaveLength(1);
  });

  test.each(states)('%s has days in the zone of its authority that are those of its calendar', (state) => {
    expect(calendarOf(state)?.zone).toBe(authorities().find((authority) => authority.state === state)?.zone);
  });
});

describe('an agreement whose rules are loaded', () => {
  test('has an id and edition of its own', () => {
    const editions = register().map(({ id, edition }) => `${id} ${edition}`);
    expect(new Set(editions).size).toBe(register().length);
  });

  test('no longer stands among those that are only known', () => {
    const [known] = knownAgreements();
    expect(known && knownBeside([{ sides: fact([[...known.sides[1]], [...known.sides[0]]]) }])).toEqual(
      knownAgreements().slice(1),
    );
    expect(
      knownBeside(register())
        .flatMap(({ sides: [one] }) => one)
        .filter((state) => states.includes(state)),
    ).toEqual([]);
  });
});
