import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { limitOf } from '../../../domain/agreement/limit.ts';
import { extendedByRule, extendedTo, type Run, type RunFacts, runOf } from '../../../domain/deadline/run.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { anAgreement, day, done, FR, fact, KZ, limitsWith, NL, unset } from '../specimen.ts';

const period = fc.record({
  count: fc.integer({ min: 1, max: 15 }),
  unit: fc.constantFrom('hours' as const, 'days' as const, 'calendar-days' as const, 'working-days' as const, 'months' as const),
});
const facts: fc.Arbitrary<RunFacts> = fc.record({
  debtor: fc.constantFrom(FR, KZ, NL),
  receiver: fc.constantFrom(FR, KZ, NL),
  category: fc.constant('own-national' as const),
  from: fc.integer({ min: Date.parse('2025-03-10T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') }).map(instantAt),
});
/** Every point that a text can leave open, left open. */
const open = { calendar: unset, restDays: unset, rollForward: unset, firstDay: unset };

const under = (count: { count: number; unit: 'hours' | 'days' | 'calendar-days' | 'working-days' | 'months' }): Agreement =>
  anAgreement({ counting: open, limits: limitsWith({ reply: { period: fact(count), start: fact('receipt') } }) });

const replyOf = (agreement: Agreement) => limitOf(agreement, 'reply', 'own-national');

const expectNotEarlier = (original: Run, extended: Run): void => {
  expect(extended.earliest.until >= original.earliest.until).toBe(true);
  expect(extended.latest.until >= original.latest.until).toBe(true);
  expect(extended.earliest.until <= extended.latest.until).toBe(true);
};

describe('an extension', () => {
  it('by a further period, or to a longer one, is never earlier than the original, in either reading', () => {
    fc.assert(
      fc.property(period, period, facts, fc.boolean(), (first, further, given, by) => {
        const agreement = under(first);
        const original = done(runOf(replyOf(agreement), agreement, given));
        const rule = fact(by ? { by: further } : { to: further });
        expectNotEarlier(original, done(extendedByRule(original, rule, replyOf(agreement), agreement, given)));
      }),
      { numRuns: 2000 },
    );
  });

  it('to a day is never earlier than the original either, whichever day is granted', () => {
    fc.assert(
      fc.property(period, facts, fc.integer({ min: -60, max: 400 }), (first, given, later) => {
        const agreement = under(first);
        const original = done(runOf(replyOf(agreement), agreement, given));
        expectNotEarlier(
          original,
          done(extendedTo(original, addDays(day(given.from.slice(0, 10)), later), replyOf(agreement), agreement, given)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a clock that the parties stopped until further notice', () => {
  const given: RunFacts = {
    debtor: KZ,
    receiver: NL,
    category: 'own-national',
    from: instantAt(Date.parse('2026-06-04T08:00:00Z')),
  };
  const stopped = (from: string) => ({
    ...under({ count: 21, unit: 'calendar-days' }),
    suspensions: [{ from: day(from), source: 'Note of the Ministry' }],
  });

  it('computes nothing, and says since when', () => {
    const agreement = stopped('2026-06-25');
    expect(runOf(replyOf(agreement), agreement, given)).toMatchObject({
      error: { kind: 'clock-suspended', since: '2026-06-25', source: 'Note of the Ministry' },
    });
  });

  it('runs out as it would where the stop comes after its end', () => {
    const agreement = stopped('2026-06-27');
    expect(runOf(replyOf(agreement), agreement, given)).toMatchObject({ ok: true });
  });
});
