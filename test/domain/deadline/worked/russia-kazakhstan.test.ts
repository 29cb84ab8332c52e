import { describe, expect, test } from 'vitest';
import { russiaKazakhstan } from '../../../../domain/agreement/agreements/russia-kazakhstan.ts';
import { isNone } from '../../../../domain/agreement/fact.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import { categories } from '../../../../domain/agreement/scope.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, extendedBetween, lastDaysOf, runBetween, tooLate } from './run-between.ts';

const toKazakhstan = { debtor: 'RU', receiver: 'KZ' } as const;
const toRussia = { debtor: 'KZ', receiver: 'RU' } as const;

/** Worked from the text. The first day is that of the event or the next; the calendar that of Russia or of Kazakhstan; a last day off rolls or not. */
describe('Russia-Kazakhstan: last day in the earliest and in the latest reading', () => {
  test.each([
    // 30 calendar days from receipt (art. 4(2)): 1 June is the first of them, or the 2nd is.
    ['reply', '2026-06-01T10:00:00Z', '2026-06-30', '2026-07-01'],
    // 31 December is off in Russia for Sunday 4 January, and the holidays last until 10 January.
    ['reply', '2026-12-01T10:00:00Z', '2026-12-30', '2027-01-11'],
    // Received at half past eleven at night in Moscow, on the next day in Almaty: there the last day is a Saturday before Capital Day.
    ['reply', '2026-06-03T20:30:00Z', '2026-07-02', '2026-07-07'],
    // Over the end of February, and over one of a leap year.
    ['reply', '2026-01-31T10:00:00Z', '2026-03-01', '2026-03-02'],
    ['reply', '2028-01-31T10:00:00Z', '2028-02-29', '2028-03-01'],
    // The last day is the Sunday of Nauryz: Monday 23 March is worked in Russia, Thursday 26 March the next in Kazakhstan.
    ['reply', '2026-02-20T10:00:00Z', '2026-03-21', '2026-03-26'],
    // 14 calendar days from receipt of the request for the interview (Protocol art. 5(3)).
    ['interview', '2026-06-01T10:00:00Z', '2026-06-14', '2026-06-15'],
    // 30 calendar days from receipt of the consent (art. 5(1)): Republic Day on a Sunday moves to the Monday in Kazakhstan.
    ['transfer', '2026-09-25T10:00:00Z', '2026-10-24', '2026-10-27'],
    ['transfer', '2026-04-01T08:00:00Z', '2026-04-30', '2026-05-04'],
    // Five working days before the departure (Protocol art. 9(3)): 12 June is off in Russia alone.
    ['transfer-notice', '2026-06-19T06:00:00Z', '2026-06-11', '2026-06-15'],
    // Back over the holidays: 9 January 2026 and 31 December 2025 are moved days off in Russia, worked in Kazakhstan.
    ['transfer-notice', '2026-01-15T06:00:00Z', '2025-12-29', '2026-01-09'],
    // The same notice where no request is needed (art. 2(6), 3(6)).
    ['no-request-notice', '2026-06-19T06:00:00Z', '2026-06-11', '2026-06-15'],
    // Four working days from receipt of the terms (Protocol art. 9(3)): over 12 June, and over Nauryz.
    ['transfer-terms', '2026-06-09T10:00:00Z', '2026-06-12', '2026-06-16'],
    ['transfer-terms', '2026-03-19T10:00:00Z', '2026-03-24', '2026-03-30'],
    // Taken back within 30 calendar days of the handover (art. 2(5), 3(5)): 16 December is off in Kazakhstan.
    ['error-claim', '2026-11-16T10:00:00Z', '2026-12-15', '2026-12-17'],
    // 15 calendar days before the transit (art. 6(3)): what rolls rolls back, from Capital Day to the Friday before it.
    ['transit-lead', '2026-07-20', '2026-07-03', '2026-07-06'],
    ['transit-lead', '2026-03-31', '2026-03-16', '2026-03-17'],
    // Seven calendar days from receipt (art. 6(4)).
    ['transit-answer', '2026-06-02T10:00:00Z', '2026-06-08', '2026-06-09'],
    ['transit-answer', '2026-03-15T10:00:00Z', '2026-03-21', '2026-03-26'],
    // 30 calendar days from receipt of the notice of the costs (Protocol art. 11(1)).
    ['invoice', '2026-06-04T10:00:00Z', '2026-07-03', '2026-07-07'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [toKazakhstan, toRussia])
      expect(lastDaysOf(runBetween(russiaKazakhstan, name, { ...sides, from }))).toEqual([earliest, latest]);
  });

  test.each([
    // 60 calendar days from the same receipt (art. 4(2)), and not 30 more from where the first 30 ended.
    ['2026-06-01T10:00:00Z', '2026-07-30', '2026-07-31'],
    ['2026-12-01T10:00:00Z', '2027-01-29', '2027-02-01'],
  ] as const)('the reply to a request received at %s, extended, ends with %s, or %s', (from, earliest, latest) => {
    expect(lastDaysOf(extendedBetween(russiaKazakhstan, 'reply', { ...toKazakhstan, from }))).toEqual([earliest, latest]);
  });

  test.each([
    // 180 calendar days (art. 4(1)): the last is a Saturday.
    ['2026-03-02', '2026-08-28', '2026-08-31'],
    // The 180th is 1 January: in Kazakhstan 5 January is worked, in Russia 11 January.
    ['2026-07-05', '2026-12-31', '2027-01-11'],
  ] as const)('a request about somebody who is not a national, found on %s, is filed by %s, or %s', (from, earliest, latest) => {
    for (const category of ['third-country-national', 'stateless-person'] as const)
      expect(lastDaysOf(runBetween(russiaKazakhstan, 'filing', { ...toKazakhstan, from, category }))).toEqual([earliest, latest]);
  });
});

describe('Russia-Kazakhstan: the instant after, and what has no time', () => {
  test('the earliest reading ends with the night of Almaty, the latest with that of Moscow, and only then is the reply late', () => {
    const run = runBetween(russiaKazakhstan, 'reply', { ...toKazakhstan, from: '2026-06-01T10:00:00Z' });
    expect(tooLate(run)).toEqual(['2026-06-30T19:00:00.000Z', '2026-07-01T21:00:00.000Z']);
    expect(isOver(run, instantOf('2026-07-01T20:59:59.999Z'))).toBe(false);
    expect(isOver(run, instantOf('2026-07-01T21:00:00.000Z'))).toBe(true);
  });

  test('a request about a national is filed whenever, and an interview is held with nobody else', () => {
    const from = '2026-06-01';
    expect(attempted(russiaKazakhstan, 'filing', { ...toKazakhstan, from })).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
    expect(attempted(russiaKazakhstan, 'interview', { ...toKazakhstan, from, category: 'third-country-national' })).toMatchObject(
      { error: { kind: 'limit-not-in-text' } },
    );
  });

  test.each(categories)('silence does nothing about a %s: the text gives it no effect', (category) => {
    for (const name of ['reply', 'transfer-terms', 'transit-answer'] as const)
      expect(isNone(limitOf(russiaKazakhstan, name, category).expiry), name).toBe(true);
  });
});
