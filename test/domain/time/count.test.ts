import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { count } from '../../../domain/time/count.ts';
import type { Reading } from '../../../domain/time/reading.ts';
import { done } from '../specimen.ts';
import { reading, since } from './counting.ts';

const last = (read: Reading, from: string, state: string) => done(count(read, since(from, state))).lastDay;
const until = (read: Reading, from: string, state: string) => done(count(read, since(from, state))).until;
const aheadOf = (read: Reading, from: string, state: string) =>
  done(count(read, since(from, state, { direction: 'before' }))).lastDay;

describe('counting a period', () => {
  it('does not count the day of the event, and ends with the night of the last day where the debtor is', () => {
    expect(last(reading(10, 'calendar-days'), '2026-06-01T08:00:00Z', 'KZ')).toBe('2026-06-11');
    expect(until(reading(10, 'calendar-days'), '2026-06-01T08:00:00Z', 'KZ')).toBe('2026-06-11T19:00:00.000Z');
    expect(until(reading(10, 'calendar-days'), '2026-06-01T08:00:00Z', 'FR')).toBe('2026-06-11T22:00:00.000Z');
  });

  it('takes the day of the event where the debtor is: late evening in Paris is the next day in Astana', () => {
    expect(last(reading(10, 'calendar-days'), '2026-06-01T21:00:00Z', 'FR')).toBe('2026-06-11');
    expect(last(reading(10, 'calendar-days'), '2026-06-01T21:00:00Z', 'KZ')).toBe('2026-06-12');
  });

  it('skips the Kazakh closure of 21 to 25 March 2026', () => {
    expect(last(reading(1, 'working-days'), '2026-03-20T10:00:00Z', 'KZ')).toBe('2026-03-26');
    expect(last(reading(3, 'working-days'), '2026-03-19T10:00:00Z', 'KZ')).toBe('2026-03-27');
    expect(last(reading(3, 'working-days'), '2026-03-19T10:00:00Z', 'FR')).toBe('2026-03-24');
  });

  it('rolls a last day in the closure to 26 March 2026, and back to 20 March where it counts backwards', () => {
    expect(last(reading(10, 'calendar-days', { roll: true }), '2026-03-12', 'KZ')).toBe('2026-03-26');
    expect(aheadOf(reading(2, 'calendar-days', { roll: true }), '2026-03-25', 'KZ')).toBe('2026-03-20');
  });

  it('counts the broken weeks of 1 to 11 May 2026 by the calendar of the State that owes the act', () => {
    expect(last(reading(5, 'working-days'), '2026-04-30T10:00:00Z', 'KZ')).toBe('2026-05-12');
    expect(last(reading(5, 'working-days'), '2026-04-30T10:00:00Z', 'FR')).toBe('2026-05-11');
    expect(last(reading(5, 'working-days'), '2026-04-30T10:00:00Z', 'PL')).toBe('2026-05-08');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', 3, '2026-06-30'],
  ])('from %s by %i months ends on %s: the month’s last day where it has no such day', (from, months, ends) => {
    expect(last(reading(months, 'months'), from, 'FR')).toBe(ends);
  });

  it.each([
    ['2026-10-01', 1, '2026-10-31'],
    ['2027-03-01', 1, '2027-03-31'],
    ['2027-12-01', 3, '2028-02-29'],
    ['2026-10-02', 1, '2026-11-01'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('from %s by %i months that day included ends on %s: whole months end with the last of one', (from, months, ends) => {
    expect(last(reading(months, 'months', { firstDay: 'event' }), from, 'FR')).toBe(ends);
  });

  it('counts hours exactly, over a change of clocks too, and days by the wall clock', () => {
    expect(until(reading(48, 'hours'), '2026-03-28T12:00:00Z', 'FR')).toBe('2026-03-30T12:00:00.000Z');
    expect(until(reading(1, 'calendar-days'), '2026-03-28T12:00:00Z', 'FR')).toBe('2026-03-29T22:00:00.000Z');
    expect(until(reading(1, 'calendar-days'), '2026-10-24T12:00:00Z', 'FR')).toBe('2026-10-25T23:00:00.000Z');
  });

  it('counts three working days back from a transfer over a weekend, and two calendar days plainly', () => {
    expect(aheadOf(reading(3, 'working-days'), '2026-06-09T10:00:00Z', 'NL')).toBe('2026-06-04');
    expect(aheadOf(reading(2, 'calendar-days'), '2026-06-09T10:00:00Z', 'PL')).toBe('2026-06-07');
  });

  it('counts Saturdays where only Sunday is a day of rest', () => {
    expect(last(reading(6, 'working-days', { restDays: 'sunday' }), '2026-06-01T08:00:00Z', 'FR')).toBe('2026-06-08');
    expect(last(reading(6, 'working-days'), '2026-06-01T08:00:00Z', 'FR')).toBe('2026-06-09');
  });

  it('takes a day that may be off as worked in one reading and as off in the other', () => {
    expect(last(reading(1, 'working-days', { tentative: 'worked' }), '2028-04-27T08:00:00Z', 'NL')).toBe('2028-04-28');
    expect(last(reading(1, 'working-days', { tentative: 'off' }), '2028-04-27T08:00:00Z', 'NL')).toBe('2028-05-01');
  });

  it('does not count the days on which the clock stands still', () => {
    const suspensions = [{ from: '2026-06-03' as CalendarDate, until: '2026-06-07' as CalendarDate }];
    const counted = (read: Reading, from: string) => done(count(read, since(from, 'FR', { suspensions })));
    expect(counted(reading(4, 'calendar-days'), '2026-06-01').lastDay).toBe('2026-06-10');
    expect(counted(reading(1, 'months'), '2026-06-01').lastDay).toBe('2026-07-06');
    expect(counted(reading(48, 'hours'), '2026-06-02T10:00:00Z').until).toBe('2026-06-09T10:00:00.000Z');
  });

  it.each([
    [reading(1, 'working-days'), '2024-12-27'],
    [reading(5, 'working-days'), '2031-12-27'],
    [reading(1, 'months', { roll: true }), '2031-12-15'],
    [reading(30, 'calendar-days', { roll: true }), '2031-12-15'],
  ])('gives no deadline where the calendar does not reach (%#)', (read, from) => {
    expect(count(read, since(from, 'KZ'))).toMatchObject({ ok: false, error: { kind: 'outside-calendar', state: 'KZ' } });
  });
});
