import { describe, expect, test } from 'vitest';
import { moldovaKazakhstan as agreement } from '../../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, extendedBetween, lastDaysOf, runBetween, tooLate } from './run-between.ts';

const kazakhstanOwes = { debtor: 'KZ', receiver: 'MD' } as const;
const moldovaOwes = { debtor: 'MD', receiver: 'KZ' } as const;

/**
 * Worked from the text, which says "days" without saying which: by the clock, by the calendar or worked. The first day is that of the
 * event or the next; the calendar the Moldovan or the Kazakh one; a last day off rolls or not.
 */
describe('Moldova-Kazakhstan: last day in the earliest and in the latest reading', () => {
  test.each([
    // 14 days from receipt (art. 9(3)): calendar days from 4 June, or working days after it.
    ['reply', '2026-06-04T10:00:00Z', '2026-06-17', '2026-06-24'],
    // Working days over the Mondays of Easter and of the Blessed in Moldova.
    ['reply', '2026-04-02T08:00:00Z', '2026-04-15', '2026-04-24'],
    // Ten days from receipt for the result of the interview (art. 8(3)).
    ['interview', '2026-06-04T10:00:00Z', '2026-06-13', '2026-06-18'],
    // Three working days from when the mission received the request (art. 2(3)): 7 and 11 May are off in Kazakhstan.
    ['travel-document', '2026-05-06T10:00:00Z', '2026-05-08', '2026-05-13'],
    ['renewal', '2026-05-06T10:00:00Z', '2026-05-08', '2026-05-13'],
    // Three months from the positive reply (art. 9(5)): Sunday 30 August, or the 31st, off in Moldova, and so 1 September.
    ['transfer', '2026-05-31T10:00:00Z', '2026-08-30', '2026-09-01'],
    ['transfer', '2026-11-30T10:00:00Z', '2027-02-28', '2027-03-01'],
    // Three months after the transfer (art. 4): November has no 31st, and the 30th is the last day in every reading.
    ['error-claim', '2026-08-31T10:00:00Z', '2026-11-30', '2026-11-30'],
    // Ten days before the transit (art. 12(1)): working days back to 11 June, or calendar days from the 25th itself.
    ['transit-lead', '2026-06-25T10:00:00Z', '2026-06-11', '2026-06-16'],
    // Ten days after receipt (art. 12(3)).
    ['transit-answer', '2026-06-04T10:00:00Z', '2026-06-13', '2026-06-18'],
    // 60 days from the papers (art. 13): calendar days, or working days, of which Kazakhstan has one less in July.
    ['invoice', '2026-06-02T10:00:00Z', '2026-07-31', '2026-08-26'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [kazakhstanOwes, moldovaOwes])
      expect(lastDaysOf(runBetween(agreement, name, { ...sides, from }))).toEqual([earliest, latest]);
  });

  test('the reply is extended to 30 days from the same receipt (art. 9(3)), calendar days or working days', () => {
    const run = extendedBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(lastDaysOf(run)).toEqual(['2026-07-03', '2026-07-17']);
  });

  test.each([
    // Six months from the information (art. 9(2)): the feast of the patron of Chișinău may be off, and then the next day is the last.
    ['2026-04-14', '2026-10-13', '2026-10-15'],
    ['2026-08-31', '2027-02-28', '2027-03-01'],
  ] as const)('a request about somebody who is not a national, found on %s, is filed by %s, or %s', (from, earliest, latest) => {
    for (const category of ['third-country-national', 'stateless-person'] as const)
      expect(lastDaysOf(runBetween(agreement, 'filing', { ...moldovaOwes, from, category }))).toEqual([earliest, latest]);
  });
});

describe('Moldova-Kazakhstan: inquiry and interview', () => {
  test('twenty days for the inquiry about somebody who is not a national: the fact is accepted where nothing is heard, and the reply waits', () => {
    for (const category of ['third-country-national', 'stateless-person'] as const) {
      const run = runBetween(agreement, 'inquiry', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z', category });
      expect(lastDaysOf(run)).toEqual(['2026-06-23', '2026-07-02']);
      expect(limitOf(agreement, 'inquiry', category)).toMatchObject({
        expiry: { value: 'fact-accepted' },
        onReply: { value: 'stands-still', article: 'art. 9(3)' },
      });
    }
  });

  test('the time to reply begins again with the notice of the result of an interview: 14 days from when it was sent', () => {
    expect(limitOf(agreement, 'interview', 'own-national').onReply).toMatchObject({
      value: 'begins-again',
      article: 'art. 8(4)',
    });
    const run = runBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-10T12:00:00Z' });
    expect(lastDaysOf(run)).toEqual(['2026-06-23', '2026-06-30']);
  });
});

describe('Moldova-Kazakhstan: the instant after, silence, and what has no time', () => {
  test('silence is consent once the night of Chișinău has ended the latest reading, and not before', () => {
    const run = runBetween(agreement, 'reply', { ...kazakhstanOwes, from: '2026-06-04T10:00:00Z' });
    expect(tooLate(run)).toEqual(['2026-06-17T19:00:00.000Z', '2026-06-24T21:00:00.000Z']);
    expect(isOver(run, instantOf('2026-06-24T20:59:59.999Z'))).toBe(false);
    expect(isOver(run, instantOf('2026-06-24T21:00:00.000Z'))).toBe(true);
    expect(limitOf(agreement, 'reply', 'own-national')).toMatchObject({
      expiry: { value: 'consent', article: 'art. 9(3)' },
      inTimeWhen: { value: 'received' },
    });
  });

  test('the document of a national is valid for at most 30 days', () => {
    expect(agreement.travelDocument.validity['own-national']).toMatchObject({ value: { atMost: { count: 30, unit: 'days' } } });
  });

  test.each([
    'filing',
    'inquiry',
    'urgent-filing',
    'urgent-reply',
    'urgent-arrival',
    'evidence',
    'travel-document-of-others',
    'transfer-notice',
    'transfer-terms',
    'no-request-notice',
  ] as const)('a national has no time for the %s: the text has no number', (name) => {
    expect(attempted(agreement, name, { ...moldovaOwes, from: '2026-06-01T08:00:00Z' })).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
  });
});
