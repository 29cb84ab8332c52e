import { describe, expect, test } from 'vitest';
import { germanyKazakhstan } from '../../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import type { Category } from '../../../../domain/agreement/scope.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, lastDaysOf, runBetween, type Worked } from './run-between.ts';

/** What the one State owes the other under the agreement, since when and about whom. */
const owedBy = (debtor: 'DE' | 'KZ', from: string, category: Category): Worked => ({
  debtor,
  receiver: debtor === 'KZ' ? 'DE' : 'KZ',
  from,
  category,
});

describe('Germany-Kazakhstan', () => {
  test.each([
    // One month, with the day of receipt counted or not. 4 July is a Saturday; on the Monday Kazakhstan keeps Capital Day.
    ['reply', 'own-national', 'KZ', '2026-06-04T10:00:00Z', '2026-07-03', '2026-07-07'],
    ['reply', 'third-country-national', 'DE', '2026-06-04T10:00:00Z', '2026-07-03', '2026-07-07'],
    // Received at 20:00 UTC: in Almaty it is the next day already, in Berlin it is not.
    ['reply', 'own-national', 'KZ', '2026-06-03T20:00:00Z', '2026-07-02', '2026-07-07'],
    // Month ends, in a common year and in a leap year. 28 February 2026 is a Saturday.
    ['reply', 'own-national', 'KZ', '2026-01-31T10:00:00Z', '2026-02-28', '2026-03-02'],
    ['reply', 'stateless-person', 'KZ', '2028-01-31T10:00:00Z', '2028-02-29', '2028-02-29'],
    // The days of Nauryz 2026 with those moved after them: Kazakhstan works again on Thursday 26 March, Germany on Monday the 23rd.
    ['reply', 'own-national', 'DE', '2026-02-21T10:00:00Z', '2026-03-20', '2026-03-26'],
    // Christmas Eve, on which German federal officials may be free, and the feast and weekend after it.
    ['reply', 'own-national', 'DE', '2026-11-24T10:00:00Z', '2026-12-23', '2026-12-28'],
    // Twelve months to file from the day on which the irregularity became known. 28 February 2027 is a Sunday.
    ['filing', 'third-country-national', 'DE', '2026-02-28', '2027-02-27', '2027-03-01'],
    ['filing', 'stateless-person', 'KZ', '2028-02-29', '2029-02-28', '2029-02-28'],
    // Three months to transfer.
    ['transfer', 'third-country-national', 'DE', '2026-11-30T10:00:00Z', '2027-02-28', '2027-03-01'],
    // Two months to establish an error.
    ['error-claim', 'own-national', 'KZ', '2026-06-20T17:00:00Z', '2026-08-19', '2026-08-20'],
    ['error-claim', 'third-country-national', 'KZ', '2026-12-31T10:00:00Z', '2027-02-28', '2027-03-01'],
    // "Days" alone: 14 days end on Sunday 14 June where the day of the request is the first, and on 19 June where they are worked days.
    ['renewal', 'own-national', 'KZ', '2026-06-01T05:00:00Z', '2026-06-14', '2026-06-19'],
    // Three days before a Tuesday: Thursday where they are worked days, and Sunday where the Tuesday is the first of three.
    ['transfer-notice', 'own-national', 'DE', '2026-06-09T10:00:00Z', '2026-06-04', '2026-06-07'],
    ['no-request-notice', 'own-national', 'DE', '2026-06-09T10:00:00Z', '2026-06-04', '2026-06-07'],
  ] as const)('%s for a %s, owed by %s, from %s ends with %s, or %s', (name, category, debtor, from, earliest, latest) => {
    expect(lastDaysOf(runBetween(germanyKazakhstan, name, owedBy(debtor, from, category)))).toEqual([earliest, latest]);
  });

  test('silence grants the request, but only once the month is over in every reading: with the night after 7 July in Almaty', () => {
    const run = runBetween(germanyKazakhstan, 'reply', owedBy('KZ', '2026-06-04T10:00:00Z', 'own-national'));
    expect(isOver(run, instantOf('2026-07-07T18:59:59.999Z'))).toBe(false);
    expect(isOver(run, instantOf('2026-07-07T19:00:00Z'))).toBe(true);
    for (const category of ['own-national', 'third-country-national', 'stateless-person'] as const)
      expect(limitOf(germanyKazakhstan, 'reply', category)).toMatchObject({
        expiry: { value: 'consent', certainty: 'verified' },
      });
  });

  test.each([
    ['filing', 'own-national'],
    ['transfer', 'own-national'],
    ['transfer-notice', 'third-country-national'],
    ['renewal', 'third-country-national'],
    ['travel-document', 'own-national'],
    ['travel-document-of-others', 'stateless-person'],
    ['interview', 'own-national'],
    ['urgent-reply', 'own-national'],
    ['transit-answer', 'third-country-national'],
  ] as const)('the text sets no time for %s of a %s: nothing is computed', (name, category) => {
    expect(attempted(germanyKazakhstan, name, owedBy('KZ', '2026-06-04T10:00:00Z', category))).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
  });
});
