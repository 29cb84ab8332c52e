import { describe, expect, test } from 'vitest';
import { belarusKazakhstan } from '../../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { lastDays, lateFrom } from '../worked.ts';

/** The text says neither which day is the first, nor whose calendar counts, nor whether a last day off rolls: every reading is kept. */
describe('Belarus-Kazakhstan', () => {
  test.each([
    // 180 calendar days to file for others: 6 July is off in Kazakhstan alone.
    ['filing', 'third-country-national', 'BY', '2026-01-01', '2026-06-29', '2026-06-30'],
    ['filing', 'stateless-person', 'KZ', '2026-01-07', '2026-07-05', '2026-07-07'],
    // 30 calendar days to reply: onto Independence Day in Belarus, a Friday.
    ['reply', 'own-national', 'BY', '2026-06-03T10:00:00Z', '2026-07-02', '2026-07-06'],
    // Received at 20:00 UTC: in Minsk it is still that day, in Almaty the next one, from which a Saturday and Capital Day roll to the 7th.
    ['reply', 'third-country-national', 'BY', '2026-06-03T20:00:00Z', '2026-07-02', '2026-07-07'],
    // The end of January, in a common year and in a leap year.
    ['reply', 'own-national', 'KZ', '2026-01-31T10:00:00Z', '2026-03-01', '2026-03-02'],
    ['reply', 'own-national', 'KZ', '2028-01-31T10:00:00Z', '2028-02-29', '2028-03-01'],
    // 14 calendar days for the hearing, onto 1 May.
    ['interview', 'own-national', 'KZ', '2026-04-17T06:00:00Z', '2026-04-30', '2026-05-04'],
    // 30 calendar days for the transfer: Monday 20 April is off in Belarus for Saturday the 25th, and the 21st is Radunitsa.
    ['transfer', 'own-national', 'BY', '2026-03-22T10:00:00Z', '2026-04-20', '2026-04-22'],
    // Five working days before the date that is planned, with the Saturday that is worked and the Monday that is off for it.
    ['transfer-notice', 'own-national', 'KZ', '2026-04-27T06:00:00Z', '2026-04-17', '2026-04-22'],
    // Three working days to answer on the terms, over 1 May.
    ['transfer-terms', 'own-national', 'KZ', '2026-04-30T06:00:00Z', '2026-05-04', '2026-05-06'],
    // 72 hours of notice where no request is needed, by the clock.
    ['no-request-notice', 'own-national', 'BY', '2026-06-10T08:00:00Z', '2026-06-07T08:00:00.000Z', '2026-06-07T08:00:00.000Z'],
    // 30 calendar days to take back, whoever it is: onto Christmas in Belarus, a Friday.
    ['error-claim', 'own-national', 'KZ', '2026-11-25T10:00:00Z', '2026-12-24', '2026-12-28'],
    ['error-claim', 'third-country-national', 'KZ', '2026-11-25T10:00:00Z', '2026-12-24', '2026-12-28'],
    // 15 calendar days before the transit: Saturday 9 May, off in both States, rolls back to Friday.
    ['transit-lead', 'third-country-national', 'KZ', '2026-05-24T06:00:00Z', '2026-05-08', '2026-05-10'],
    // Seven calendar days to answer on a transit.
    ['transit-answer', 'third-country-national', 'BY', '2026-04-13T06:00:00Z', '2026-04-19', '2026-04-22'],
    // 30 calendar days to pay: Saturday 7 November is a holiday in Belarus.
    ['invoice', 'own-national', 'BY', '2026-10-08T06:00:00Z', '2026-11-06', '2026-11-09'],
  ] as const)('%s (%s), owed by %s from %s, ends with %s, or %s', (name, category, debtor, from, earliest, latest) => {
    expect(lastDays(belarusKazakhstan, name, debtor, from, { category })).toEqual([earliest, latest]);
  });

  test('a reply that is extended has 60 calendar days from receipt', () => {
    const days = lastDays(belarusKazakhstan, 'reply', 'BY', '2026-06-03T10:00:00Z', { extended: true });
    expect(days).toEqual(['2026-08-01', '2026-08-03']);
  });

  test('a reply is late once the last day in the latest reading has ended in Minsk, and does not become consent by that', () => {
    expect(lateFrom(belarusKazakhstan, 'reply', 'BY', '2026-06-03T10:00:00Z')).toBe('2026-07-06T21:00:00.000Z');
    expect(belarusKazakhstan.limits.reply).toMatchObject({ expiry: { none: true } });
  });

  test.each([
    'filing',
    'urgent-filing',
    'urgent-reply',
    'travel-document',
    'travel-document-of-others',
    'renewal',
  ] as const)('the text has no time for %s of a national', (name) => {
    const work = () => lastDays(belarusKazakhstan, name, 'KZ', '2026-06-04T10:00:00Z');
    expect(work).toThrow('limit-not-in-text');
  });
});
