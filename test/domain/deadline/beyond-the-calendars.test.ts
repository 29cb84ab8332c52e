import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { bears } from '../../../domain/agreement/fact.ts';
import { limitEntries } from '../../../domain/agreement/limit.ts';
import { detentionClocks } from '../../../domain/deadline/detention-clocks.ts';
import { detentionClockNames } from '../../../domain/deadline/detention-limits.ts';
import {
  type BoundedExtension,
  extendedByRule,
  extendedTo,
  isOver,
  type NotComputed,
  type Run,
  runOf,
} from '../../../domain/deadline/run.ts';
import type { Result } from '../../../domain/result.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { type CalendarDate, dayNumber, dayNumbered } from '../../../domain/time/calendar-date.ts';
import { calendars } from '../../../domain/time/calendars/register.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { years } from '../../../domain/time/span.ts';

const number = (day: string): number => dayNumber(day as CalendarDate);

/** Days at the ends of the years that a case can be about, at the ends of every calendar, and any between. */
const someDay = fc
  .oneof(
    ...calendars().flatMap((calendar) => {
      const loaded = Object.keys(calendar.years).map(Number);
      return [Math.min(...loaded), Math.max(...loaded) + 1].map((year) =>
        fc.integer({ min: number(`${year}-01-01`) - 45, max: number(`${year}-01-01`) + 45 }),
      );
    }),
    fc.integer({ min: number(`${years.first}-01-01`), max: number(`${years.first}-03-01`) }),
    fc.integer({ min: number(`${years.last}-11-01`), max: number(`${years.last}-12-31`) }),
    fc.integer({ min: number(`${years.first}-01-01`), max: number(`${years.last}-12-31`) }),
  )
  .map(dayNumbered);

const someInstant = fc
  .tuple(someDay, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([day, of]) => instantAt(Date.parse(`${day}T00:00:00Z`) + of));

const rules = register().flatMap((agreement) =>
  Object.values(agreement.limits).flatMap((entry) => limitEntries(entry).map(({ limit }) => ({ agreement, limit }))),
);
const states = [...calendars().map(({ state }) => state), stateOf('UG')];
const someFacts = fc.record({
  debtor: fc.constantFrom(...states),
  receiver: fc.constantFrom(...states),
  category: fc.constantFrom('own-national' as const, 'third-country-national' as const, 'stateless-person' as const),
  from: fc.oneof(someDay, someInstant),
});

/** A run says when it ends, why, and whether it is over, wherever it lies. */
const expectTold = (run: Run): void => {
  for (const { until, days } of [run.earliest, run.latest]) {
    expect(until).toMatch(/^\d{4}-\d\d-\d\dT/);
    for (const { day } of days()) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(run.earliest.until <= run.latest.until).toBe(true);
  expect(isOver(run, run.latest.until)).toBe(true);
};

const expectToldOrBeyond = (run: Result<Run, NotComputed>): void => {
  if (run.ok) expectTold(run.value);
  else expect(run.error.kind).toMatch(/outside-calendar|clock-suspended/);
};

describe('a clock that starts before the calendars begin, or ends after they do', () => {
  it('runs and explains itself, or says why nothing is computed: under no agreement does it fail', () => {
    let [told, beyond] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...rules), someFacts, someDay, ({ agreement, limit }, facts, granted) => {
        const run = runOf(limit, agreement, facts);
        if (!run.ok) {
          if (run.error.kind === 'outside-calendar') beyond += 1;
          return;
        }
        told += 1;
        expectTold(run.value);
        expectToldOrBeyond(extendedTo(run.value, granted, limit, agreement, facts));
        const { extension } = limit;
        if (!bears(extension) || 'whileObstacleLasts' in extension.value) return;
        const longer = extendedByRule(
          run.value,
          { ...extension, value: extension.value } as BoundedExtension,
          limit,
          agreement,
          facts,
        );
        expectToldOrBeyond(longer);
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(100);
    expect(beyond).toBeGreaterThan(10);
  });

  it('is told of a detention, whenever it began', () => {
    fc.assert(
      fc.property(someDay, someInstant, (since, now) => {
        const clocks = detentionClocks(
          stateOf('FR'),
          { detention: { situation: 'detention', since, reference: 'r', official: 'o', at: now } } as never,
          now,
        );
        expect(clocks.map(({ clock }) => clock)).toEqual(detentionClockNames);
      }),
      { numRuns: 500 },
    );
  });
});
