import { describe, expect, test } from 'vitest';
import { lithuaniaKazakhstan as agreement } from '../../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, extendedBetween, lastDaysOf, runBetween, tooLate } from './run-between.ts';

const kazakhstanOwes = { debtor: 'KZ', receiver: 'LT' } as const;
const lithuaniaOwes = { debtor: 'LT', receiver: 'KZ' } as const;

/**
 * Worked from the text, which says "days" without saying which: by the clock, by the calendar or worked. The first day is that of the
 * event or the next; the calendar the Lithuanian or the Kazakh one; a last day off rolls or not.
 */
describe('Lithuania-Kazakhstan: last day in the earliest and in the latest reading', () => {
  test.each([
    // 14 days from receipt (art. 9(3)): calendar days from 4 June, or working days after it over St John’s Day in Lithuania.
    ['reply', '2026-06-04T10:00:00Z', '2026-06-17', '2026-06-25'],
    // Working days over Nauryz and over Easter Monday: Kazakhstan’s end last.
    ['reply', '2026-03-17T08:00:00Z', '2026-03-30', '2026-04-09'],
    // Over the end of February in a leap year, and 16 February in Lithuania.
    ['reply', '2028-02-15T10:00:00Z', '2028-02-28', '2028-03-07'],
    // Ten days from receipt for the result of the interview (art. 8(3)).
    ['interview', '2026-06-04T10:00:00Z', '2026-06-13', '2026-06-18'],
    // Three working days from when the mission received the request (art. 2(3)): 11 March is off in Lithuania.
    ['travel-document', '2026-03-10T10:00:00Z', '2026-03-12', '2026-03-16'],
    ['renewal', '2026-03-10T10:00:00Z', '2026-03-12', '2026-03-16'],
    // Three working days from the positive reply (art. 3(3)): over the Lithuanian Christmas, which Kazakhstan works through.
    ['travel-document-of-others', '2026-12-22T10:00:00Z', '2026-12-24', '2026-12-29'],
    // Three months after the transfer (art. 4): February has no 30th, and the 28th is a Sunday.
    ['error-claim', '2026-11-30T10:00:00Z', '2027-02-28', '2027-03-01'],
    // Two working days before the transit (art. 12(1)): St John’s Day is off in Lithuania.
    ['transit-lead', '2026-06-26T10:00:00Z', '2026-06-23', '2026-06-25'],
    // Ten days after receipt (art. 12(3)).
    ['transit-answer', '2026-06-04T10:00:00Z', '2026-06-13', '2026-06-18'],
    // 60 days from the papers (art. 13): calendar days, or working days over 24 June or 6 July, and to the end of August.
    ['invoice', '2026-06-01T10:00:00Z', '2026-07-30', '2026-08-26'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [kazakhstanOwes, lithuaniaOwes])
      expect(lastDaysOf(runBetween(agreement, name, { ...sides, from }))).toEqual([earliest, latest]);
  });

  test('the reply is extended to 30 days from the same receipt (art. 9(3)), calendar days or working days', () => {
    const run = extendedBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(lastDaysOf(run)).toEqual(['2026-07-03', '2026-07-20']);
  });

  test.each([
    // Six months from the information (art. 9(2)): February has no 31st, and the 28th is a Sunday.
    ['2026-08-31', '2027-02-28', '2027-03-01'],
    // The last day is the eve of St John’s, or the day itself and so the next.
    ['2026-12-24', '2027-06-23', '2027-06-25'],
  ] as const)('a request about somebody who is not a national, found on %s, is filed by %s, or %s', (from, earliest, latest) => {
    for (const category of ['third-country-national', 'stateless-person'] as const)
      expect(lastDaysOf(runBetween(agreement, 'filing', { ...lithuaniaOwes, from, category }))).toEqual([earliest, latest]);
  });
});

describe('Lithuania-Kazakhstan: inquiry and interview', () => {
  test('twenty days for the inquiry about somebody who is not a national: the fact is accepted where nothing is heard, and the reply waits', () => {
    for (const category of ['third-country-national', 'stateless-person'] as const) {
      const run = runBetween(agreement, 'inquiry', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z', category });
      expect(lastDaysOf(run)).toEqual(['2026-06-23', '2026-07-03']);
      expect(limitOf(agreement, 'inquiry', category)).toMatchObject({
        expiry: { value: 'fact-accepted' },
        onReply: { value: 'stands-still', article: 'art. 9(3)' },
      });
    }
  });

  test('about a national there is no inquiry', () => {
    expect(attempted(agreement, 'inquiry', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' })).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
  });

  test('the time to reply begins again with the notice of the result of an interview: 14 days from when it was sent', () => {
    expect(limitOf(agreement, 'interview', 'own-national').onReply).toMatchObject({
      value: 'begins-again',
      article: 'art. 8(4)',
    });
    const run = runBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-10T12:00:00Z' });
    expect(lastDaysOf(run)).toEqual(['2026-06-23', '2026-07-01']);
  });
});

describe('Lithuania-Kazakhstan: the instant after, silence, and what has no time', () => {
  test('silence is consent once the night of Vilnius has ended the latest reading, and not before', () => {
    const run = runBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(tooLate(run)).toEqual(['2026-06-17T19:00:00.000Z', '2026-06-25T21:00:00.000Z']);
    expect(isOver(run, instantOf('2026-06-25T20:59:59.999Z'))).toBe(false);
    expect(isOver(run, instantOf('2026-06-25T21:00:00.000Z'))).toBe(true);
    expect(limitOf(agreement, 'reply', 'own-national')).toMatchObject({
      expiry: { value: 'consent', article: 'art. 9(3)' },
      inTimeWhen: { value: 'received' },
    });
  });

  test.each([
    'filing',
    'urgent-filing',
    'urgent-reply',
    'urgent-arrival',
    'evidence',
    'transfer',
    'transfer-notice',
    'transfer-terms',
    'no-request-notice',
  ] as const)('a national has no time for the %s: the text has no number', (name) => {
    expect(attempted(agreement, name, { ...lithuaniaOwes, from: '2026-06-01T08:00:00Z' })).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
  });
});
