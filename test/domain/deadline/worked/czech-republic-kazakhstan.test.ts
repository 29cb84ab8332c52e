import { describe, expect, test } from 'vitest';
import { czechRepublicKazakhstan as agreement } from '../../../../domain/agreement/agreements/czech-republic-kazakhstan.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, extendedBetween, lastDaysOf, runBetween, tooLate } from './run-between.ts';

const kazakhstanOwes = { debtor: 'KZ', receiver: 'CZ' } as const;
const czechiaOwes = { debtor: 'CZ', receiver: 'KZ' } as const;

/** Worked from the text. The first day is that of the event or the next; the calendar the Czech or the Kazakh one; a last day off rolls or not. */
describe('Czech Republic-Kazakhstan: last day in the earliest and in the latest reading', () => {
  test.each([
    // 14 calendar days from receipt (art. 7(2)): 4 June is the first of them, or the 5th is.
    ['reply', '2026-06-04T10:00:00Z', '2026-06-17', '2026-06-18'],
    // Received at ten in the evening in Prague, and on the next day in Almaty.
    ['reply', '2026-06-03T20:00:00Z', '2026-06-16', '2026-06-18'],
    // The last day is Sunday 5 July, or Monday 6 July, off in both States: 7 July is worked.
    ['reply', '2026-06-22T10:00:00Z', '2026-07-05', '2026-07-07'],
    // To the end of February in a leap year.
    ['reply', '2028-02-15T10:00:00Z', '2028-02-28', '2028-02-29'],
    // Ten calendar days from receipt (art. 6(2)): a Saturday, or the Monday after the Sunday.
    ['interview', '2026-06-04T10:00:00Z', '2026-06-13', '2026-06-15'],
    // Three working days after the consent (art. 2(3)): over Nauryz in Kazakhstan, over a plain weekend in the Czech Republic.
    ['travel-document', '2026-03-19T10:00:00Z', '2026-03-23', '2026-03-27'],
    // 14 calendar days (art. 2(3)): Sunday 14 June, or the Monday.
    ['renewal', '2026-06-01T05:00:00Z', '2026-06-14', '2026-06-15'],
    // 90 calendar days from the consent (art. 7(6)): Sunday 28 June, or the Monday.
    ['transfer', '2026-03-31T10:00:00Z', '2026-06-28', '2026-06-29'],
    // Three months from the transfer (art. 4): the month has no 30th, and the 28th is a Sunday.
    ['error-claim', '2026-11-30T10:00:00Z', '2027-02-28', '2027-03-01'],
    // Ten calendar days from receipt (art. 10(2)): the last days of a year.
    ['transit-answer', '2026-12-21T10:00:00Z', '2026-12-30', '2026-12-31'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [kazakhstanOwes, czechiaOwes])
      expect(lastDaysOf(runBetween(agreement, name, { ...sides, from }))).toEqual([earliest, latest]);
  });

  test('the reply is extended to 30 calendar days from the same receipt (art. 7(2)): Friday 3 July, or over the weekend and 6 July', () => {
    const run = extendedBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(lastDaysOf(run)).toEqual(['2026-07-03', '2026-07-07']);
  });

  test.each([
    // One year from when the authority learnt of it (art. 7(1)): the day itself counts, or not.
    ['2027-02-28', '2028-02-27', '2028-02-28'],
    ['2028-02-29', '2029-02-28', '2029-02-28'],
  ] as const)('a request about somebody who is not a national, found on %s, is filed by %s, or %s', (from, earliest, latest) => {
    for (const category of ['third-country-national', 'stateless-person'] as const)
      expect(lastDaysOf(runBetween(agreement, 'filing', { ...czechiaOwes, from, category }))).toEqual([earliest, latest]);
  });
});

describe('Czech Republic-Kazakhstan: the accelerated procedure at the airports', () => {
  test.each([
    // Two days after the apprehension (art. 5(3)), of which kind it does not say: Friday, Saturday, or two working days to Monday.
    ['urgent-filing', '2026-06-04T10:00:00Z', '2026-06-05', '2026-06-08'],
    // On the Friday before Nauryz: Saturday, or the second day that is worked after it in Kazakhstan.
    ['urgent-filing', '2026-03-20T13:00:00Z', '2026-03-21', '2026-03-27'],
    // Three working days from receipt (art. 7(3)): 7 and 11 May are off in Kazakhstan, 8 May in the Czech Republic.
    ['urgent-reply', '2026-05-06T10:00:00Z', '2026-05-11', '2026-05-13'],
    // Five working days from the consent (art. 7(6)), over the Czech Christmas, which Kazakhstan works through.
    ['urgent-arrival', '2026-12-18T09:00:00Z', '2026-12-24', '2026-12-29'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [kazakhstanOwes, czechiaOwes])
      expect(lastDaysOf(runBetween(agreement, name, { ...sides, from }))).toEqual([earliest, latest]);
  });
});

describe('Czech Republic-Kazakhstan: the instant after, silence, and what has no time', () => {
  test.each([
    ['reply', '2026-06-17T19:00:00.000Z', '2026-06-18T22:00:00.000Z', '2026-06-18T21:59:59.999Z'],
    ['urgent-reply', '2026-06-08T19:00:00.000Z', '2026-06-09T22:00:00.000Z', '2026-06-09T21:59:59.999Z'],
  ] as const)('silence about the %s is consent once the night of Prague has ended the later reading, and not before', (name, earliest, latest, before) => {
    const run = runBetween(agreement, name, { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(tooLate(run)).toEqual([earliest, latest]);
    expect(isOver(run, instantOf(before))).toBe(false);
    expect(isOver(run, instantOf(latest))).toBe(true);
    expect(limitOf(agreement, name, 'own-national')).toMatchObject({
      expiry: { value: 'consent', article: 'art. 7(4)' },
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
    'evidence',
    'inquiry',
    'transfer-notice',
    'transfer-terms',
    'transit-lead',
    'invoice',
  ] as const)('the %s may be in the protocol, which was not found: nothing is computed, and it says where to look', (name) => {
    expect(attempted(agreement, name, { ...kazakhstanOwes, from: '2026-06-01T08:00:00Z' })).toMatchObject({
      error: { kind: 'limit-unset', lookUp: expect.stringContaining('39/2016') },
    });
  });

  test('the interview of art. 6(2) is about the nationality of art. 2: whether others are heard may be in the protocol', () => {
    const worked = { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z', category: 'third-country-national' } as const;
    expect(attempted(agreement, 'interview', worked)).toMatchObject({ error: { kind: 'limit-unset' } });
  });

  test.each([
    'filing',
    'travel-document-of-others',
    'no-request-notice',
  ] as const)('a national has no time for the %s', (name) => {
    expect(attempted(agreement, name, { ...kazakhstanOwes, from: '2026-06-01T08:00:00Z' })).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
  });
});
