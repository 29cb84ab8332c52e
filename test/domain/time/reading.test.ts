import { describe, expect, test } from 'vitest';
import { type OpenPoints, readingsOf } from '../../../domain/time/reading.ts';
import { timeLimit } from '../../../domain/time/time-limit.ts';
import { done } from '../specimen.ts';
import { calendarFor, since } from './counting.ts';

const settled: OpenPoints = { firstDay: ['after-event'], restDays: ['saturday-sunday'], roll: [false] };
const open: OpenPoints = { firstDay: ['after-event', 'event'], restDays: ['saturday-sunday', 'sunday'], roll: [true, false] };

const ends = (count: number, from: string, state: string, points: OpenPoints = settled) => {
  const { earliest, latest } = done(timeLimit({ count, unit: 'days' }, points, since(from, state)));
  return [earliest.counted.until, latest.counted.until];
};

describe('a period in days, of which no text says whether they are calendar or working days', () => {
  test('is read as 24 hours each, as calendar days and as working days', () => {
    expect(readingsOf({ count: 2, unit: 'days' }, settled, calendarFor('FR')).map(({ unit, count }) => [unit, count])).toEqual([
      ['hours', 48],
      ['calendar-days', 2],
      ['working-days', 2],
    ]);
  });

  test('ends earliest with the calendar days where the event’s own day counts', () => {
    const event = { ...settled, firstDay: ['after-event', 'event'] } as const;
    expect(ends(30, '2026-06-01T08:00:00Z', 'FR', event)).toEqual(['2026-06-30T22:00:00.000Z', '2026-07-13T22:00:00.000Z']);
    expect(ends(30, '2026-06-01T08:00:00Z', 'FR')[0]).toBe('2026-07-01T08:00:00.000Z');
  });

  test('ends earliest with the calendar days where it is counted back from a transfer', () => {
    const back = done(
      timeLimit({ count: 2, unit: 'days' }, settled, since('2026-06-08T10:00:00Z', 'KZ', { direction: 'before' })),
    );
    expect([back.earliest.reading.unit, back.latest.reading.unit]).toEqual(['working-days', 'calendar-days']);
  });
});

describe('the readings of a period', () => {
  test('are as many as its open points and the unsettled days of the calendar give, and no more', () => {
    const working = (state: string, points: OpenPoints) =>
      readingsOf({ count: 5, unit: 'working-days' }, points, calendarFor(state)).length;
    expect(['FR', 'NL', 'BE', 'KZ'].map((state) => working(state, settled))).toEqual([1, 2, 2, 3]);
    expect(['FR', 'NL', 'BE', 'KZ'].map((state) => working(state, open))).toEqual([4, 8, 8, 12]);
    expect(readingsOf({ count: 5, unit: 'calendar-days' }, open, calendarFor('KZ'))).toHaveLength(14);
    expect(readingsOf({ count: 5, unit: 'calendar-days' }, settled, calendarFor('KZ'))).toHaveLength(1);
  });
});
