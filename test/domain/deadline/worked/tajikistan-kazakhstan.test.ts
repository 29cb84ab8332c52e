import { describe, expect, test } from 'vitest';
import { tajikistanKazakhstan } from '../../../../domain/agreement/agreements/tajikistan-kazakhstan.ts';
import { lastDays, lateFrom } from '../worked.ts';

/** The text says neither which day is the first, nor whose calendar counts, nor whether a last day off rolls: every reading is kept. */
describe('Tajikistan-Kazakhstan', () => {
  test.each([
    // 45 calendar days to file, for everybody: over the end of February, and onto the day off for Saturday 27 June in Tajikistan.
    ['filing', 'own-national', 'TJ', '2026-01-31', '2026-03-16', '2026-03-17'],
    ['filing', 'third-country-national', 'KZ', '2026-05-15', '2026-06-28', '2026-06-30'],
    // 30 calendar days to reply: onto Independence Day in Tajikistan, and onto the Monday for Republic Day in Kazakhstan.
    ['reply', 'own-national', 'TJ', '2026-08-10T06:00:00Z', '2026-09-08', '2026-09-10'],
    ['reply', 'third-country-national', 'KZ', '2026-09-26T06:00:00Z', '2026-10-25', '2026-10-27'],
    // Received at 20:00 UTC: in Dushanbe and in Almaty it is the next day already.
    ['reply', 'stateless-person', 'TJ', '2026-08-09T20:00:00Z', '2026-09-08', '2026-09-10'],
    // 14 calendar days for the hearing: 11 May is off in both States in the place of Saturday the 9th.
    ['interview', 'own-national', 'TJ', '2026-04-27T06:00:00Z', '2026-05-10', '2026-05-12'],
    // 30 calendar days for the transfer: onto Constitution Day in Tajikistan, a Friday; and from the end of January in a leap year.
    ['transfer', 'own-national', 'KZ', '2026-10-07T06:00:00Z', '2026-11-05', '2026-11-09'],
    ['transfer', 'third-country-national', 'TJ', '2028-01-31T10:00:00Z', '2028-02-29', '2028-03-01'],
    // Ten working days before the date that is planned, over 9 September, which is off in Tajikistan alone.
    ['transfer-notice', 'own-national', 'KZ', '2026-09-21T06:00:00Z', '2026-09-04', '2026-09-10'],
    // Seven working days to answer on the terms, over 6 November, which is off in Tajikistan alone.
    ['transfer-terms', 'own-national', 'TJ', '2026-11-02T06:00:00Z', '2026-11-09', '2026-11-12'],
    // 30 calendar days to take back.
    ['error-claim', 'own-national', 'KZ', '2026-05-30T06:00:00Z', '2026-06-28', '2026-06-30'],
    // 15 calendar days before the transit: 6 November rolls back to the 5th; Saturday the 7th stands where nothing rolls.
    ['transit-lead', 'third-country-national', 'KZ', '2026-11-21T06:00:00Z', '2026-11-05', '2026-11-07'],
    // Seven calendar days to answer on a transit.
    ['transit-answer', 'stateless-person', 'TJ', '2026-06-22T06:00:00Z', '2026-06-28', '2026-06-30'],
  ] as const)('%s (%s), owed by %s from %s, ends with %s, or %s', (name, category, debtor, from, earliest, latest) => {
    expect(lastDays(tajikistanKazakhstan, name, debtor, from, { category })).toEqual([earliest, latest]);
  });

  test('a reply that is extended has 60 calendar days from receipt', () => {
    const days = lastDays(tajikistanKazakhstan, 'reply', 'TJ', '2026-08-10T06:00:00Z', { extended: true });
    expect(days).toEqual(['2026-10-08', '2026-10-09']);
  });

  test('a reply is late once the last day in the latest reading has ended in Dushanbe, and does not become consent by that', () => {
    expect(lateFrom(tajikistanKazakhstan, 'reply', 'TJ', '2026-08-10T06:00:00Z')).toBe('2026-09-10T19:00:00.000Z');
    expect(tajikistanKazakhstan.limits.reply).toMatchObject({ expiry: { none: true } });
  });

  test.each([
    'urgent-filing',
    'urgent-reply',
    'travel-document',
    'travel-document-of-others',
    'renewal',
    'invoice',
  ] as const)('the text has no time for %s', (name) => {
    const work = () => lastDays(tajikistanKazakhstan, name, 'KZ', '2026-06-04T10:00:00Z');
    expect(work).toThrow('limit-not-in-text');
  });

  test('nobody but a national is taken back after an error', () => {
    const work = () =>
      lastDays(tajikistanKazakhstan, 'error-claim', 'KZ', '2026-05-30T06:00:00Z', { category: 'third-country-national' });
    expect(work).toThrow('limit-not-in-text');
  });
});
