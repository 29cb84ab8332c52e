import { describe, expect, test } from 'vitest';
import { uzbekistanKazakhstan } from '../../../../domain/agreement/agreements/uzbekistan-kazakhstan.ts';
import { lastDays, lateFrom } from '../worked.ts';

/** The text says neither which day is the first, nor whose calendar counts, nor whether a last day off rolls: every reading is kept. */
describe('Uzbekistan-Kazakhstan', () => {
  test.each([
    // 45 calendar days to file, for nationals as for others; over the end of a month, and into the closure of Nauryz.
    ['filing', 'own-national', 'UZ', '2026-06-01', '2026-07-15', '2026-07-16'],
    ['filing', 'third-country-national', 'UZ', '2026-01-10', '2026-02-23', '2026-02-24'],
    ['filing', 'stateless-person', 'KZ', '2026-02-04', '2026-03-20', '2026-03-26'],
    // 30 calendar days to reply: Saturday 4 July rolls to Tuesday in Kazakhstan, where Monday is Capital Day.
    ['reply', 'own-national', 'KZ', '2026-06-04T10:00:00Z', '2026-07-03', '2026-07-07'],
    // Received at 20:00 UTC: in Almaty and in Tashkent it is the next day already.
    ['reply', 'third-country-national', 'UZ', '2026-06-03T20:00:00Z', '2026-07-03', '2026-07-07'],
    // The end of January, in a common year and in a leap year.
    ['reply', 'own-national', 'UZ', '2026-01-31T10:00:00Z', '2026-03-01', '2026-03-02'],
    ['reply', 'own-national', 'UZ', '2028-01-31T10:00:00Z', '2028-02-29', '2028-03-01'],
    // 14 calendar days for the hearing: 11 May is off in both States in the place of Saturday the 9th.
    ['interview', 'own-national', 'KZ', '2026-04-27T06:00:00Z', '2026-05-10', '2026-05-12'],
    // 30 calendar days for the transfer: 31 August is off in Uzbekistan by decree, and 1 September is its Independence Day.
    ['transfer', 'own-national', 'KZ', '2026-08-02T10:00:00Z', '2026-08-31', '2026-09-02'],
    // Ten working days before the date that is planned; at a feast of several days, which falls differently in the two States.
    ['transfer-notice', 'own-national', 'KZ', '2026-06-15T06:00:00Z', '2026-06-01', '2026-06-04'],
    ['transfer-notice', 'own-national', 'UZ', '2026-06-05T06:00:00Z', '2026-05-19', '2026-05-25'],
    // Seven working days to answer on the terms, over Nauryz in both States.
    ['transfer-terms', 'own-national', 'KZ', '2026-03-13T06:00:00Z', '2026-03-20', '2026-03-27'],
    // 30 calendar days to take back: 8 December is Constitution Day in Uzbekistan.
    ['error-claim', 'own-national', 'UZ', '2026-11-08T06:00:00Z', '2026-12-07', '2026-12-09'],
    ['error-claim', 'third-country-national', 'UZ', '2026-11-08T06:00:00Z', '2026-12-07', '2026-12-09'],
    // 15 calendar days before the transit: a last day that is off rolls back, over Nauryz to Thursday 19 March.
    ['transit-lead', 'third-country-national', 'KZ', '2026-06-20T06:00:00Z', '2026-06-05', '2026-06-06'],
    ['transit-lead', 'stateless-person', 'UZ', '2026-04-07T06:00:00Z', '2026-03-19', '2026-03-24'],
    // Seven calendar days to answer on a transit, over the New Year.
    ['transit-answer', 'third-country-national', 'KZ', '2026-12-25T10:00:00Z', '2026-12-31', '2027-01-05'],
  ] as const)('%s (%s), owed by %s from %s, ends with %s, or %s', (name, category, debtor, from, earliest, latest) => {
    expect(lastDays(uzbekistanKazakhstan, name, debtor, from, { category })).toEqual([earliest, latest]);
  });

  test('a reply that is extended has 60 calendar days from receipt', () => {
    const days = lastDays(uzbekistanKazakhstan, 'reply', 'KZ', '2026-06-04T10:00:00Z', { extended: true });
    expect(days).toEqual(['2026-08-02', '2026-08-03']);
  });

  test('a reply is late once the last day in the latest reading has ended in Almaty, and does not become consent by that', () => {
    expect(lateFrom(uzbekistanKazakhstan, 'reply', 'KZ', '2026-06-04T10:00:00Z')).toBe('2026-07-07T19:00:00.000Z');
    expect(uzbekistanKazakhstan.limits.reply).toMatchObject({ expiry: { none: true } });
  });

  test.each([
    'urgent-filing',
    'urgent-reply',
    'travel-document',
    'travel-document-of-others',
    'renewal',
    'invoice',
  ] as const)('the text has no time for %s', (name) => {
    const work = () => lastDays(uzbekistanKazakhstan, name, 'KZ', '2026-06-04T10:00:00Z');
    expect(work).toThrow('limit-not-in-text');
  });

  test('nobody is heard about a nationality but those who are said to be nationals', () => {
    const work = () =>
      lastDays(uzbekistanKazakhstan, 'interview', 'KZ', '2026-06-04T10:00:00Z', { category: 'stateless-person' });
    expect(work).toThrow('limit-not-in-text');
  });
});
