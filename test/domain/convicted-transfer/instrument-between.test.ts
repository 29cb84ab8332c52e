import { describe, expect, test } from 'vitest';
import { isSet } from '../../../domain/agreement/fact.ts';
import { instrumentBetween } from '../../../domain/convicted-transfer/instrument-between.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';

const between = (one: string, other: string, on = '2026-11-28') =>
  instrumentBetween(convictedPersonTreaties, stateOf(one), stateOf(other), on as CalendarDate);

describe('the instrument under which a convicted person can be transferred', () => {
  test('is none between France and Kazakhstan, and the answer says what the treaty of 2021 leaves out', () => {
    for (const [one, other] of [
      ['FR', 'KZ'],
      ['KZ', 'FR'],
    ] as const)
      expect(between(one, other)).toMatchObject({
        error: { kind: 'no-instrument', source: expect.stringMatching(/28 October 2021/) },
      });
    expect(between('FR', 'VN')).toEqual({ ok: false, error: { kind: 'no-instrument' } });
  });

  test.for(['VN', 'MA', 'BR'])('with %s is concluded, and not found to be in force', (state) =>
    expect(between(state, 'KZ')).toMatchObject({
      error: { kind: 'instrument-not-in-force', lookUp: expect.stringMatching(/\S/) },
    }));

  test.for(['DO', 'AR'])('with %s that is planned opens nothing', (state) => {
    const { error } = between('KZ', state) as { error: { kind: string } };
    expect(['instrument-planned', 'instrument-not-in-force']).toContain(error.kind);
  });

  test('opens on the day of its entry into force and not the day before', () => {
    for (const treaty of convictedPersonTreaties) {
      const { entryIntoForce, states } = treaty;
      if (!isSet(entryIntoForce) || states.length > 2) continue;
      const other = states.find((state) => state !== stateOf('KZ')) ?? '';
      const day = new Date(`${entryIntoForce.value}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() - 1);
      expect(between('KZ', other, entryIntoForce.value)).toEqual({ ok: true, value: treaty });
      expect(between('KZ', other, day.toISOString().slice(0, 10))).not.toMatchObject({ value: { id: treaty.id } });
    }
  });

  test('is never one of a State with itself', () =>
    expect(between('KZ', 'KZ')).toMatchObject({ error: { kind: 'no-instrument' } }));
});
