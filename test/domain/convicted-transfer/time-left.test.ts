import { describe, expect, test } from 'vitest';
import { endOfSentence } from '../../../domain/convicted-transfer/end-of-sentence.ts';
import type { Sentence, Term } from '../../../domain/convicted-transfer/sentence.ts';
import { leavesAtLeast, leftAtLeastThen, timeLeftOn } from '../../../domain/convicted-transfer/time-left.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';

const on = (day: string) => day as CalendarDate;

const sentence = (imposed: Partial<Term> | 'life', from: string, more: Partial<Sentence> = {}): Sentence => ({
  imposed: imposed === 'life' ? { is: 'life' } : { is: 'term' as const, years: 0, months: 0, days: 0, ...imposed },
  servedFrom: on(from),
  ...more,
});

const days = (count: number) => [
  { days: count, why: 'custody-before-judgment' as const, decidedOn: on('2024-01-01'), authority: 'A court' },
];

describe('the end of a sentence', () => {
  test.for([
    ['three years from 10 March', { years: 3 }, '2024-03-10', '2027-03-09', '2027-03-10'],
    ['a year from 29 February', { years: 1 }, '2024-02-29', '2025-02-27', '2025-02-28'],
    ['four years from 29 February', { years: 4 }, '2024-02-29', '2028-02-28', '2028-02-29'],
    ['a month from 31 January', { months: 1 }, '2026-01-31', '2026-02-27', '2026-02-28'],
    ['two months and ten days', { months: 2, days: 10 }, '2026-01-05', '2026-03-14', '2026-03-15'],
  ] as const)('of %s is kept in both readings', ([, term, from, earliest, latest]) => {
    expect(endOfSentence(sentence(term, from))).toMatchObject({ earliest, latest });
  });

  test('comes as many days sooner as are deducted, and later as are added', () => {
    const plain = sentence({ years: 2 }, '2024-05-01');
    expect(endOfSentence({ ...plain, deducted: days(40) })?.latest).toBe('2026-03-22');
    expect(endOfSentence({ ...plain, deducted: days(40), added: days(5) })?.latest).toBe('2026-03-27');
  });

  test('tells step by step how it was counted', () => {
    expect(endOfSentence({ ...sentence({ years: 1, months: 6 }, '2024-01-31'), deducted: days(3) })?.steps).toEqual([
      { what: 'first day served', day: '2024-01-31' },
      { what: '1 years and 6 months later', day: '2025-07-31' },
      { what: 'and 0 days', day: '2025-07-31' },
      { what: 'and 0 days added', day: '2025-07-31' },
      { what: 'less 3 days deducted', day: '2025-07-28' },
    ]);
  });

  test('is none for life', () => expect(endOfSentence(sentence('life', '2020-01-01'))).toBeUndefined());
});

describe('what is left of a sentence on the day on which the request is received', () => {
  const toMarch = sentence({ years: 3 }, '2024-03-10');

  test.for([
    ['2026-03-09', 'yes'],
    ['2026-03-10', 'yes'],
    ['2026-03-11', 'open'],
    ['2026-03-12', 'no'],
  ] as const)('is at least a year on %s: %s', ([day, said]) => {
    expect(leavesAtLeast(toMarch, 12, on(day))).toBe(said);
  });

  test('is a year on the first, in the shorter reading, and a day more in the longer', () => {
    expect(timeLeftOn(toMarch, on('2026-03-10'))).toEqual({
      is: 'term',
      least: { months: 12, days: 0 },
      most: { months: 12, days: 1 },
    });
  });

  test('is nothing once it is served, and never less', () => {
    expect(timeLeftOn(toMarch, on('2030-01-01'))).toEqual({
      is: 'term',
      least: { months: 0, days: 0 },
      most: { months: 0, days: 0 },
    });
  });

  test('is without end for life, which leaves any time', () => {
    expect(timeLeftOn(sentence('life', '2020-01-01'), on('2026-01-01'))).toEqual({ is: 'without-end' });
    expect(leavesAtLeast(sentence('life', '2020-01-01'), 12, on('2026-01-01'))).toBe('yes');
  });
});

describe('what was left when a request was received', () => {
  const turned = (days: number, decidedOn: string) => [
    { days, why: 'remission', decidedOn: on(decidedOn), authority: 'A' } as const,
  ];
  const fiveYears = (more: Partial<Sentence>) => sentence({ years: 5 }, '2024-03-10', more);

  test.for([
    ['counts a remission of before', { deducted: turned(60, '2028-01-01') }, 'no'],
    ['is open where a later remission alone takes it below', { deducted: turned(60, '2028-06-01') }, 'open'],
    ['is enough where a later remission leaves enough', { deducted: turned(1, '2028-06-01') }, 'yes'],
  ] as const)('%s', ([, more, said]) => expect(leftAtLeastThen(fiveYears(more), 12, on('2028-02-20'))).toBe(said));

  test('is open where a later escape alone mends it', () => {
    const added = [{ days: 60, why: 'time-at-large', decidedOn: on('2028-06-01'), authority: 'A' } as const];
    expect(leftAtLeastThen(fiveYears({ added }), 12, on('2028-04-01'))).toBe('open');
  });
});
