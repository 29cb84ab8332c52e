import { describe, expect, test } from 'vitest';
import type { OwedAct } from '../../../domain/agreement/owed-act.ts';
import type { OwedAlerts } from '../../../domain/alert/owed-alerts.ts';
import type { Side } from '../../../domain/caller.ts';
import { alarmsBoth, reminderHours } from '../../../domain/policy/reminders.ts';
import { alertsOf } from '../../../functions/schedule/alerts-of.ts';
import { anAgreement, at, type FR, opened } from '../../domain/specimen.ts';

const file = opened();
const now = at('2026-06-12T08:00:00Z');
const { requestingState: asks, requestedState: asked } = file;

const owing = (by: Side, act: OwedAct): OwedAlerts => ({
  warnings: [
    {
      clock: 'reply',
      by,
      since: '2026-06-01T08:00:00Z',
      hoursBefore: 24,
      at: now,
      due: { earliest: at('2026-06-30T08:00:00Z'), latest: at('2026-07-01T08:00:00Z'), zone: 'Asia/Almaty' },
      basis: { certainty: 'verified', article: 'art. 1' },
    },
  ],
  reminders: [
    {
      act,
      by,
      since: now,
      count: 1,
      at: now,
      to: alarmsBoth.has(act) ? ['requesting', 'requested'] : [by],
      lacks: 'house-rule',
    },
  ],
  documents: [],
});

const acts = Object.keys(reminderHours) as readonly OwedAct[];

const cases = acts.flatMap((act) => (['requesting', 'requested'] as const).map((by) => [act, by] as const));

describe.each(cases)('of %s, owed by the %s State,', (act, by) => {
  const owes = by === 'requesting' ? asks : asked;
  const other = by === 'requesting' ? asked : asks;
  const toldWith = (...onPaper: (typeof FR)[]) => alertsOf(file, anAgreement(), owing(by, act), now, onPaper);

  test('that State is told while both are connected, of an alarm both', () => {
    const [warned, ...reminded] = toldWith();
    expect(warned).toMatchObject({ state: owes, owedBy: owes });
    expect(reminded.map(({ state }) => state).sort()).toEqual(alarmsBoth.has(act) ? [asks, asked].sort() : [owes]);
  });

  test('the connected State alone is told once it is on paper, once of each, and that the other owes it', () => {
    const told = toldWith(owes);
    expect(told).toHaveLength(2);
    for (const alert of told) expect(alert).toMatchObject({ state: other, owedBy: owes, counterpart: owes });
    expect(new Set(told.map(({ mailId }) => mailId)).size).toBe(2);
  });

  test('the State that owes it is told as ever where the other is on paper', () => {
    expect(toldWith(other).map(({ state }) => state)).toEqual([owes, owes]);
  });

  test('nobody is told where both are', () => {
    expect(toldWith(asks, asked)).toEqual([]);
  });
});
