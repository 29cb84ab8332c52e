import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { calendars } from '../../../domain/time/calendars/register.ts';
import { instantAt, instantOf } from '../../../domain/time/instant.ts';
import { dayIn, endOfDay, startOfDay } from '../../../domain/time/zone.ts';

const zones = fc.constantFrom(...new Set(calendars().map(({ zone }) => zone)));
const between = (from: string, to: string) => fc.integer({ min: Date.parse(from), max: Date.parse(to) }).map(instantAt);
/** Those of today more often than the rest of the years that a case can be about, in the first of which zones were not whole minutes. */
const instants = fc.oneof(
  between('2023-01-01T00:00:00Z', '2035-01-01T00:00:00Z'),
  between('1900-01-01T00:00:00Z', '1935-01-01T00:00:00Z'),
  between('1900-01-01T00:00:00Z', '2199-12-30T00:00:00Z'),
);

describe('the zones of the States served', () => {
  it('tell the day of an instant as Temporal does', () => {
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        const theirs = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
        expect(dayIn(zone, at)).toBe(theirs);
      }),
      { numRuns: 3000 },
    );
  });

  it('begin and end a day at the instants at which Temporal does, also where clocks change', () => {
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        const day = dayIn(zone, at);
        const date = Temporal.PlainDate.from(day);
        const begins = (plain: Temporal.PlainDate) => plain.toZonedDateTime(zone).toInstant().epochMilliseconds;
        expect(Date.parse(startOfDay(day, zone))).toBe(begins(date));
        expect(Date.parse(endOfDay(day, zone))).toBe(begins(date.add({ days: 1 })));
      }),
      { numRuns: 3000 },
    );
  });

  it('give the night in which clocks are put forward 23 hours in Paris and 24 in Almaty', () => {
    const hours = (zone: string) => {
      const day = '2026-03-29' as CalendarDate;
      return (Date.parse(endOfDay(day, zone)) - Date.parse(startOfDay(day, zone))) / 3_600_000;
    };
    expect([hours('Europe/Paris'), hours('Asia/Almaty')]).toEqual([23, 24]);
    expect(startOfDay('2026-06-01' as CalendarDate, 'Asia/Almaty')).toBe(instantOf('2026-05-31T19:00:00Z'));
  });
});
