import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestAt, nextDigestDay } from '../../../domain/alert/digest.ts';
import { authorities } from '../../../domain/alert/register.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { dayIn } from '../../../domain/time/zone.ts';
import { at, day } from '../specimen.ts';

describe('the digest of an authority', () => {
  test('is written at seven in the morning of its zone', () => {
    expect(digestAt(day('2026-12-01'), 'Europe/Paris')).toBe('2026-12-01T06:00:00.000Z');
    expect(digestAt(day('2026-07-01'), 'Europe/Paris')).toBe('2026-07-01T05:00:00.000Z');
    expect(digestAt(day('2026-12-01'), 'Asia/Almaty')).toBe('2026-12-01T02:00:00.000Z');
  });

  test('is today’s before that hour, and tomorrow’s from it on', () => {
    expect(nextDigestDay('Europe/Paris', at('2026-12-01T05:59:59Z'))).toBe('2026-12-01');
    expect(nextDigestDay('Europe/Paris', at('2026-12-01T06:00:00Z'))).toBe('2026-12-02');
  });

  test('follows the one before it by one day, through every change of the clocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...authorities().map(({ zone }) => zone)),
        fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2029-12-31') }),
        (zone, milliseconds) => {
          const now = instantAt(milliseconds);
          const next = nextDigestDay(zone, now);
          const written = digestAt(next, zone);
          expect(written > now).toBe(true);
          expect(dayIn(zone, written)).toBe(next);
          expect(nextDigestDay(zone, written)).toBe(addDays(next, 1));
        },
      ),
    );
  });
});
