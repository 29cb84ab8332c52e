import { describe, expect, test } from 'vitest';
import { norwayKazakhstan as agreement } from '../../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, extendedBetween, lastDaysOf, runBetween, tooLate } from './run-between.ts';

const kazakhstanOwes = { debtor: 'KZ', receiver: 'NO' } as const;
const norwayOwes = { debtor: 'NO', receiver: 'KZ' } as const;

/** Worked from the text. The first day is that of the event or the next; the calendar the Norwegian or the Kazakh one; a last day off rolls or not. */
describe('Norway-Kazakhstan: last day in the earliest and in the latest reading', () => {
  test.each([
    // 14 calendar days from receipt (art. 8(2)): 4 June is the first of them, or the 5th is.
    ['reply', '2026-06-04T10:00:00Z', '2026-06-17', '2026-06-18'],
    // The last day is Whit Sunday, or Whit Monday, which is off in Norway and worked in Kazakhstan.
    ['reply', '2026-05-11T08:00:00Z', '2026-05-24', '2026-05-26'],
    // To the end of February in a leap year.
    ['reply', '2028-02-15T10:00:00Z', '2028-02-28', '2028-02-29'],
    // Ten calendar days from receipt (art. 6(2), art. 7(4)): a Saturday, or the Monday after the Sunday.
    ['interview', '2026-06-04T10:00:00Z', '2026-06-13', '2026-06-15'],
    // 14 calendar days (art. 2(3)): Sunday 14 June, or the Monday.
    ['renewal', '2026-06-01T05:00:00Z', '2026-06-14', '2026-06-15'],
    // Three months after the transfer (art. 4): November has no 31st, and the 30th is the last day in every reading.
    ['error-claim', '2026-08-31T10:00:00Z', '2026-11-30', '2026-11-30'],
    // Ten calendar days after receipt (art. 11(2)): Good Friday, or the Saturday, which in Norway rolls over Easter Monday.
    ['transit-answer', '2026-03-25T09:00:00Z', '2026-04-03', '2026-04-07'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [kazakhstanOwes, norwayOwes])
      expect(lastDaysOf(runBetween(agreement, name, { ...sides, from }))).toEqual([earliest, latest]);
  });

  test('the reply is extended to 30 calendar days from the same receipt (art. 8(2)): Friday 3 July, or, over 6 July in Kazakhstan, the 7th', () => {
    const run = extendedBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(lastDaysOf(run)).toEqual(['2026-07-03', '2026-07-07']);
  });

  test.each([
    // One year from when the authority learnt of it (art. 8(1)): Saturday 16 May, or 17 May, a Sunday, and so the Monday.
    ['2025-05-17', '2026-05-16', '2026-05-18'],
    ['2028-02-29', '2029-02-28', '2029-02-28'],
  ] as const)('a request about somebody who is not a national, found on %s, is filed by %s, or %s', (from, earliest, latest) => {
    for (const category of ['third-country-national', 'stateless-person'] as const)
      expect(lastDaysOf(runBetween(agreement, 'filing', { ...norwayOwes, from, category }))).toEqual([earliest, latest]);
  });
});

describe('Norway-Kazakhstan: the accelerated procedure at sea ports and airports', () => {
  test.each([
    // Two days after the apprehension (art. 5(3)), of which kind it does not say: Ascension, or the second working day in Norway, a Monday.
    ['urgent-filing', '2026-05-13T16:00:00Z', '2026-05-14', '2026-05-18'],
    // Caught at half past eleven at night in Oslo on a Sunday, when it is Monday in Almaty.
    ['urgent-filing', '2026-05-31T21:30:00Z', '2026-06-01', '2026-06-03'],
    // Two working days from receipt (art. 8(3)): over Easter in Norway, Thursday in Kazakhstan.
    ['urgent-reply', '2026-04-01T09:00:00Z', '2026-04-02', '2026-04-08'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [kazakhstanOwes, norwayOwes])
      expect(lastDaysOf(runBetween(agreement, name, { ...sides, from }))).toEqual([earliest, latest]);
  });

  test('the requesting State approves one working day more (art. 8(3))', () => {
    const run = extendedBetween(agreement, 'urgent-reply', { ...norwayOwes, from: '2026-04-01T09:00:00Z' });
    expect(lastDaysOf(run)).toEqual(['2026-04-03', '2026-04-09']);
    expect(limitOf(agreement, 'urgent-reply', 'own-national').extension).toMatchObject({ value: { needs: 'consent' } });
  });
});

describe('Norway-Kazakhstan: the inquiry, silence, and what has no time', () => {
  test('twenty calendar days for the inquiry about somebody who is not a national, and the fact is accepted where nothing is heard', () => {
    for (const category of ['third-country-national', 'stateless-person'] as const) {
      const run = runBetween(agreement, 'inquiry', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z', category });
      expect(lastDaysOf(run)).toEqual(['2026-06-23', '2026-06-24']);
      expect(limitOf(agreement, 'inquiry', category)).toMatchObject({
        expiry: { value: 'fact-accepted', certainty: 'verified' },
        onReply: { value: 'stands-still', certainty: 'inferred' },
      });
    }
  });

  test.each([
    ['reply', '2026-06-17T19:00:00.000Z', '2026-06-18T22:00:00.000Z', '2026-06-18T21:59:59.999Z'],
    ['urgent-reply', '2026-06-05T19:00:00.000Z', '2026-06-08T22:00:00.000Z', '2026-06-08T21:59:59.999Z'],
  ] as const)('silence about the %s is consent once the night of Oslo has ended the later reading, and not before', (name, earliest, latest, before) => {
    const run = runBetween(agreement, name, { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(tooLate(run)).toEqual([earliest, latest]);
    expect(isOver(run, instantOf(before))).toBe(false);
    expect(isOver(run, instantOf(latest))).toBe(true);
    expect(limitOf(agreement, name, 'own-national')).toMatchObject({
      expiry: { value: 'consent', article: 'art. 8(4)' },
      inTimeWhen: { value: 'received' },
    });
  });

  test('a document that was not renewed in time counts though it has expired', () => {
    expect(limitOf(agreement, 'renewal', 'own-national').expiry).toMatchObject({
      value: 'expired-document',
      article: 'art. 2(3)',
    });
  });

  test.each([
    'filing',
    'inquiry',
    'urgent-arrival',
    'travel-document',
    'travel-document-of-others',
    'transfer',
    'transfer-notice',
    'transit-lead',
    'invoice',
  ] as const)('a national has no time for the %s: the text has no number', (name) => {
    expect(attempted(agreement, name, { ...norwayOwes, from: '2026-06-01T08:00:00Z' })).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
  });
});
