import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { alertsBetween, nextAlertAt } from '../../../domain/alert/owed-alerts.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { accepted, at, opened, opening, received, refused } from '../specimen.ts';
import { transferred } from '../specimen-movement.ts';

const start = at('2026-06-04T08:00:00Z');

/** Every alert of a case up to that instant, as a sweep finds it that runs each time one falls due. */
const told = (file: ReadmissionCase, agreement: Agreement, until: Instant, from = start): readonly string[] => {
  const found: string[] = [];
  for (let now = nextAlertAt(file, agreement, from); now !== undefined && now <= until; now = nextAlertAt(file, agreement, now)) {
    const { reminders, warnings } = alertsBetween(file, agreement, now, now);
    found.push(...warnings.map(({ clock, hoursBefore }) => `${now} ${clock} in ${hoursBefore}`));
    found.push(...reminders.map(({ act, count }) => `${now} ${act} ${count}`));
    if (warnings.length + reminders.length === 0) return [...found, `${now} missed`];
  }
  return found;
};

describe('officers are told', () => {
  test('of a legal deadline 72 and 24 hours before its earliest reading and at its end, and by no house reminder beside', () => {
    // Received on 4 June: 21 days end with the 24th in Almaty where that day counts, and at the latest with the 25th in Amsterdam.
    expect(told(received(), beneluxKazakhstan, at('2026-07-31T00:00:00Z'))).toEqual([
      '2026-06-21T19:00:00.000Z reply in 72',
      '2026-06-23T19:00:00.000Z reply in 24',
      '2026-06-24T19:00:00.000Z reply in 0',
      '2026-06-25T22:00:00.000Z missed',
    ]);
  });

  test('of both readings where they part: warned by the earlier, missed by the later', () => {
    const saturday = { ...received(), delivery: { at: at('2026-06-06T10:00:00Z'), proof: 'signed-receipt', by: 'requesting' } };
    // From Saturday 6 June: to Friday the 26th, or to Saturday the 27th, which may roll to the Monday.
    expect(told(saturday as ReadmissionCase, beneluxKazakhstan, at('2026-07-31T00:00:00Z'))).toEqual([
      '2026-06-23T19:00:00.000Z reply in 72',
      '2026-06-25T19:00:00.000Z reply in 24',
      '2026-06-26T19:00:00.000Z reply in 0',
      '2026-06-29T22:00:00.000Z missed',
    ]);
  });

  test('of an urgent deadline 24 and 6 hours before', () => {
    const urgency = { place: 'airport', apprehendedAt: opening, statement: 'Caught on arrival.' } as const;
    const urgent = received(opened({ urgency }));
    // Two calendar days from 4 June, that day counted: to the end of the 5th in Almaty.
    const found = told(urgent, polandKazakhstan, at('2026-06-06T08:00:00Z')).filter((line) => line.includes('urgent-reply'));
    expect(found).toEqual([
      '2026-06-04T19:00:00.000Z urgent-reply in 24',
      '2026-06-05T13:00:00.000Z urgent-reply in 6',
      '2026-06-05T19:00:00.000Z urgent-reply in 0',
    ]);
  });

  test('by house policy where no legal deadline is known, and that the rule was not found', () => {
    const now = addHours(start, 168);
    expect(nextAlertAt(received(), franceKazakhstan, start)).toBe(now);
    const { reminders, warnings } = alertsBetween(received(), franceKazakhstan, now, now);
    expect(warnings).toEqual([]);
    expect(reminders).toMatchObject([{ act: 'reply', count: 1, lacks: 'rule-not-found' }]);
  });

  test('by house policy of the transfer too while its window runs, for it can be long and the person locked up', () => {
    const lines = told(accepted(), beneluxKazakhstan, at('2026-07-06T00:00:00Z'), at('2026-06-05T08:00:00Z'));
    expect(lines.filter((line) => line.includes('plan-transfer'))).toHaveLength(4);
    expect(lines.filter((line) => line.includes('transfer in'))).toHaveLength(3);
  });

  test('of nothing where nothing is owed; that a right of their own lapses is recorded and alarms nobody', () => {
    expect(nextAlertAt(refused(), beneluxKazakhstan, start)).toBeUndefined();
    expect(told(transferred(), beneluxKazakhstan, at('2027-01-01T00:00:00Z'), at('2026-06-21T00:00:00Z'))).toEqual([
      '2026-09-21T22:00:00.000Z missed',
    ]);
  });

  test('of a deadline that was missed while nobody looked, at once', () => {
    const late = at('2026-12-01T00:00:00Z');
    expect(nextAlertAt(received(), beneluxKazakhstan, late)).toBe(late);
  });
});
