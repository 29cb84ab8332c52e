import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import { addDays, type CalendarDate, dayNumber } from '../../../domain/time/calendar-date.ts';
import { dayOff } from '../../../domain/time/day-off.ts';
import { explain } from '../../../domain/time/explanation.ts';
import type { OpenPoints } from '../../../domain/time/reading.ts';
import { timeLimit } from '../../../domain/time/time-limit.ts';
import { isUnsettled } from '../../../domain/time/weeks.ts';
import type { CalendarYear, RestDays, Week, WorkingCalendar } from '../../../domain/time/working-calendar.ts';
import { isWorked, workingDays } from '../../../domain/time/working-days.ts';
import { done } from '../specimen.ts';
import { calendarFor, since } from './counting.ts';

const plain: OpenPoints = { firstDay: ['after-event'], restDays: ['saturday-sunday'], roll: [false] };
const readings = ['day-before', undefined, 'day-after'] as const;

const day = (date: string): CalendarDate => date as CalendarDate;

const week = (sighted: Week['sighted'], changes: Partial<Week> = {}): Week => ({
  restDays: 'saturday-sunday',
  tentative: 'off',
  ...(sighted === undefined ? {} : { sighted }),
  ...changes,
});

/** The days that are off beside those of rest, in the readings of the day before, the computed day and the day after. */
const offIn = (calendar: WorkingCalendar, from: string, to: string, changes: Partial<Week> = {}) =>
  readings.map((sighted) => {
    const off: string[] = [];
    for (let date = day(from); date <= to; date = addDays(date, 1))
      if (isWorked(workingDays(calendar, week(sighted, changes)), dayNumber(date)) === false) off.push(date.slice(5));
    return off.join(' ');
  });

/** A State for which no calendar is loaded, with a year that is made up. May 2027: 15 is a Saturday, 16 a Sunday. */
const fictitious = (year: Partial<CalendarYear>): WorkingCalendar => ({
  state: stateOf('UG'),
  zone: 'Asia/Almaty',
  years: { 2027: { source: 'made up', daysOff: {}, ...year } },
});

const lastDays = (count: number, from: string, state: string) => {
  const { earliest, latest } = done(timeLimit({ count, unit: 'working-days' }, plain, since(from, state)));
  return [earliest.counted.lastDay, latest.counted.lastDay];
};

describe('Kurban Ait, whose day is not settled', () => {
  test('on a Sunday as computed may take the Monday: five working days from 13 May 2027 end on the 20th or the 21st', () => {
    expect(lastDays(5, '2027-05-13', 'KZ')).toEqual(['2027-05-20', '2027-05-21']);
  });

  test('on a Saturday as computed may take the Friday: two working days from 10 April 2030 end on the 12th or the 15th', () => {
    expect(lastDays(2, '2030-04-10', 'KZ')).toEqual(['2030-04-12', '2030-04-15']);
  });

  test('is off on one of three days and never on none: three working days over it end a day later in every reading', () => {
    expect(lastDays(3, '2029-04-20', 'KZ')).toEqual(['2029-04-26', '2029-04-26']);
    expect(lastDays(1, '2029-04-23', 'KZ')).toEqual(['2029-04-24', '2029-04-25']);
  });

  test('never moves where it falls on a day of rest', () => {
    expect(offIn(calendarFor('KZ'), '2027-05-14', '2027-05-18')).toEqual(['05-15 05-16', '05-15 05-16', '05-15 05-16 05-17']);
    expect(offIn(calendarFor('KZ'), '2027-05-14', '2027-05-18', { restDays: 'sunday' })).toEqual([
      '05-15 05-16',
      '05-16',
      '05-16 05-17',
    ]);
  });

  test('is settled in the years of which the calendar was published', () => {
    expect(lastDays(1, '2026-05-26', 'KZ')).toEqual(['2026-05-28', '2026-05-28']);
  });

  test('is told as unsettled on each day that it may take, and on no day of rest', () => {
    const counting = since('2027-05-13', 'KZ');
    const { earliest, latest } = done(timeLimit({ count: 5, unit: 'working-days' }, plain, counting));
    const marked = (read: typeof earliest) =>
      explain(read, counting).flatMap((told) => (told.tentative ? [[told.day, told.counted ?? told.why]] : []));
    expect(marked(earliest)).toEqual([['2027-05-17', 2]]);
    expect(marked(latest)).toEqual([['2027-05-17', 'Kurban Ait']]);
  });

  test('is told as unsettled on the day to which a deadline rolls', () => {
    const counting = since('2027-04-16', 'KZ');
    const { earliest, latest } = done(timeLimit({ count: 1, unit: 'months' }, { ...plain, roll: [true] }, counting));
    expect(explain(earliest, counting).at(-1)).toEqual({
      day: '2027-05-17',
      why: 'the working day to which the deadline rolls',
      tentative: true,
    });
    expect(explain(latest, counting).slice(-2)).toEqual([
      { day: '2027-05-17', why: 'Kurban Ait: the deadline rolls', tentative: true },
      { day: '2027-05-18', why: 'the working day to which the deadline rolls' },
    ]);
  });
});

describe('a feast that hangs on the moon', () => {
  const eid = (changes: Partial<CalendarYear> = {}, computed = '05-16') =>
    fictitious({ sighted: { Eid: { computed, moves: true } }, ...changes });

  test('moves on from a day of rest where the law moves it, in each reading from its own day', () => {
    expect(offIn(eid(), '2027-05-14', '2027-05-18')).toEqual(['05-15 05-16 05-17', '05-15 05-16 05-17', '05-15 05-16 05-17']);
    expect(offIn(eid({}, '05-15'), '2027-05-14', '2027-05-18')).toEqual([
      '05-14 05-15 05-16',
      '05-15 05-16 05-17',
      '05-15 05-16 05-17',
    ]);
  });

  test('does not move on from a Saturday for those who work on Saturdays', () => {
    expect(offIn(eid(), '2027-05-14', '2027-05-18', { restDays: 'sunday' })).toEqual([
      '05-15 05-16',
      '05-16 05-17',
      '05-16 05-17',
    ]);
  });

  test('takes the place of another day’s substitute, which goes on to the next working day', () => {
    const calendar = fictitious({
      daysOff: { 'A feast': '05-15' },
      moved: { '05-17': '05-15' },
      sighted: { Eid: { computed: '05-18' } },
    });
    expect(offIn(calendar, '2027-05-14', '2027-05-20')).toEqual([
      '05-15 05-16 05-17 05-18',
      '05-15 05-16 05-17 05-18',
      '05-15 05-16 05-17 05-19',
    ]);
    expect(dayOff(calendar, week('day-before'), day('2027-05-18'))).toEqual({ why: 'in the place of 05-15', tentative: true });
  });

  test('takes a day more only once where it falls on the day of rest of a feast that has moved already', () => {
    const calendar = eid({ daysOff: { 'A feast': '05-15' }, moved: { '05-17': '05-15' } }, '05-15');
    expect(offIn(calendar, '2027-05-13', '2027-05-19')[1]).toBe('05-15 05-16 05-17');
    expect(offIn(calendar, '2027-05-13', '2027-05-19')[2]).toBe('05-15 05-16 05-17 05-18');
  });

  test('shifts all its days together', () => {
    expect(offIn(eid({}, '05-18 05-19'), '2027-05-17', '2027-05-20')).toEqual(['05-17 05-18', '05-18 05-19', '05-19 05-20']);
  });

  test('is no day off at all in the reading of worked where that too is open', () => {
    const calendar = eid({ tentative: '05-19' }, '05-19');
    expect(offIn(calendar, '2027-05-17', '2027-05-20', { tentative: 'worked' })).toEqual(['', '', '']);
    expect(offIn(calendar, '2027-05-17', '2027-05-20')).toEqual(['05-18', '05-19', '05-20']);
  });

  test('on the edge of the calendars shifts out of them without a trace', () => {
    expect(offIn(eid({}, '01-01'), '2027-01-01', '2027-01-04')).toEqual([
      '01-02 01-03',
      '01-01 01-02 01-03',
      '01-02 01-03 01-04',
    ]);
    expect(offIn(eid({}, '12-31'), '2027-12-29', '2027-12-31')).toEqual(['12-30', '12-31', '']);
  });

  test.each(['saturday-sunday', 'sunday'] as const)('says why each day is off, with rest on %s', (restDays: RestDays) => {
    const calendar = eid();
    const said = readings.map((sighted) => dayOff(calendar, week(sighted, { restDays }), day('2027-05-17'))?.why);
    expect(said).toEqual(
      restDays === 'sunday' ? [undefined, 'in the place of Eid', 'Eid'] : ['in the place of Eid', 'in the place of Eid', 'Eid'],
    );
    expect(isUnsettled(calendar, restDays, day('2027-05-17'))).toBe(restDays === 'sunday');
  });
});

describe('a day of which it is open whether it is off', () => {
  const off = (calendar: WorkingCalendar, tentative: Week['tentative'], date: string) =>
    isWorked(workingDays(calendar, week(undefined, { tentative })), dayNumber(day(date))) === false;

  test('may be one in the place of another', () => {
    const calendar = fictitious({ daysOff: { 'A feast': '05-15' }, moved: { '05-17': '05-15' }, tentative: '05-17' });
    expect([off(calendar, 'worked', '2027-05-17'), off(calendar, 'off', '2027-05-17')]).toEqual([false, true]);
    expect(dayOff(calendar, week(undefined), day('2027-05-17'))).toEqual({ why: 'in the place of 05-15', tentative: true });
  });

  test('may be a day of rest that is perhaps made a working day', () => {
    const calendar = fictitious({ worked: '05-15', tentative: '05-15' });
    expect([off(calendar, 'worked', '2027-05-15'), off(calendar, 'off', '2027-05-15')]).toEqual([false, true]);
    expect(dayOff(calendar, week(undefined), day('2027-05-15'))).toEqual({ why: 'Saturday', tentative: true });
  });
});
