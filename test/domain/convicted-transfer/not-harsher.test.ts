import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Adaptation, harsherThan, servedBy } from '../../../domain/convicted-transfer/not-harsher.ts';
import type { Imposed, Sentence } from '../../../domain/convicted-transfer/sentence.ts';
import { addDays, addMonths, type CalendarDate } from '../../../domain/time/calendar-date.ts';

const on = (day: string) => day as CalendarDate;

const sentence: Sentence = { imposed: { is: 'term' as const, years: 5, months: 0, days: 0 }, servedFrom: on('2023-01-31') };

const adapted = (but: Partial<Adaptation> = {}): Adaptation => ({
  how: 'continued',
  decidedOn: on('2025-01-31'),
  article: 'Criminal Code art. 188(3)',
  term: { is: 'term' as const, years: 5, months: 0, days: 0 },
  servedDays: 731,
  pecuniary: false,
  ...but,
});

describe('an adaptation of a sentence', () => {
  test('of the same term with all that was served deducted is not harsher', () =>
    expect(harsherThan(sentence, adapted())).toBeUndefined());

  test.for([
    ['a day longer', { term: { is: 'term' as const, years: 5, months: 0, days: 1 } }, 'adaptation-longer'],
    ['less deducted than was served', { servedDays: 730 }, 'served-time-not-deducted'],
    ['without an end', { term: { is: 'indeterminate' } }, 'adaptation-without-end'],
    ['for life', { term: { is: 'life' } }, 'adaptation-without-end'],
    ['a fine', { pecuniary: true }, 'adaptation-pecuniary'],
    ['beyond the longest of the own law', { longest: { years: 4, months: 0, days: 0 } }, 'adaptation-beyond-own-law'],
  ] as const)('is harsher: %s', ([, but, kind]) => expect(harsherThan(sentence, adapted(but))).toMatchObject({ kind }));

  test('of the longest of the own law is not harsher, where that is shorter', () => {
    const four = { is: 'term' as const, years: 4, months: 0, days: 0 };
    expect(harsherThan(sentence, adapted({ how: 'converted', term: four, longest: four }))).toBeUndefined();
  });

  test('of a sentence without fixed end is never for life, and stays without or has an end', () => {
    const open: Sentence = { imposed: { is: 'indeterminate' }, servedFrom: on('2024-06-01') };
    const of = (term: Imposed) => harsherThan(open, adapted({ term, servedDays: servedBy(open, adapted()) }))?.kind;
    expect(of({ is: 'life' })).toBe('adaptation-without-end');
    expect(of({ is: 'indeterminate' })).toBeUndefined();
    expect(of({ is: 'term', years: 3, months: 0, days: 0 })).toBeUndefined();
  });

  test('of a sentence for life may have an end, and keeps within the longest of the own law', () => {
    const life: Sentence = { imposed: { is: 'life' }, servedFrom: on('2015-06-01') };
    const served = servedBy(life, adapted());
    expect(harsherThan(life, adapted({ term: { is: 'life' }, servedDays: served }))).toBeUndefined();
    const longest = { is: 'term' as const, years: 25, months: 0, days: 0 };
    expect(harsherThan(life, adapted({ term: { is: 'life' }, servedDays: served, longest }))).toEqual({
      kind: 'adaptation-without-end',
    });
    expect(harsherThan(life, adapted({ term: longest, servedDays: served, longest }))).toBeUndefined();
  });

  const term = fc.record({ is: fc.constant('term' as const), years: fc.nat(25), months: fc.nat(11), days: fc.nat(30) });
  const adjustment = fc.record({
    days: fc.nat(400),
    why: fc.constant('remission' as const),
    decidedOn: fc.constant(on('2024-01-01')),
    authority: fc.constant('A court'),
  });
  const anySentence = fc.record({
    imposed: term,
    servedFrom: fc.nat(8000).map((days) => addDays(on('2010-01-01'), days)),
    deducted: fc.array(adjustment, { maxLength: 3 }),
    added: fc.array(adjustment, { maxLength: 2 }),
  });

  test('is never harsher where it is the sentence itself, and always where it ends a day later', () => {
    fc.assert(
      fc.property(anySentence, fc.integer({ min: 800, max: 4000 }), (imposed, after) => {
        const decidedOn = addDays(imposed.servedFrom, after);
        const same = adapted({ term: imposed.imposed, decidedOn });
        const servedDays = servedBy(imposed, same);
        expect(harsherThan(imposed, { ...same, servedDays })).toBeUndefined();
        const { years, months, days } = imposed.imposed;
        const longer = { ...same, servedDays, term: { is: 'term' as const, years, months, days: days + 1 } };
        expect(harsherThan(imposed, longer)).toMatchObject({ kind: 'adaptation-longer' });
      }),
    );
  });

  test('that passes never ends after the sentence, however much was deducted', () => {
    fc.assert(
      fc.property(anySentence, term, fc.integer({ min: 800, max: 4000 }), fc.nat(500), (imposed, other, after, more) => {
        const decidedOn = addDays(imposed.servedFrom, after);
        const given = adapted({ term: other, decidedOn });
        const candidate = { ...given, servedDays: servedBy(imposed, given) + more };
        fc.pre(harsherThan(imposed, candidate) === undefined);
        const end = addDays(
          addMonths(imposed.servedFrom, other.years * 12 + other.months),
          other.days + after - candidate.servedDays,
        );
        const sum = (list: readonly { days: number }[]) => list.reduce((all, { days }) => all + days, 0);
        const own = imposed.imposed;
        const original = addDays(
          addMonths(imposed.servedFrom, own.years * 12 + own.months),
          own.days + sum(imposed.added) - sum(imposed.deducted),
        );
        expect(end <= original).toBe(true);
      }),
    );
  });
});
