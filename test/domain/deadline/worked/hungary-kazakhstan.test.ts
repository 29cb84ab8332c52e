import { describe, expect, test } from 'vitest';
import { hungaryKazakhstan } from '../../../../domain/agreement/agreements/hungary-kazakhstan.ts';
import { inForceFor } from '../../../../domain/agreement/find-agreement.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import type { Category } from '../../../../domain/agreement/scope.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { stateOf } from '../../../../domain/state-code.ts';
import type { CalendarDate } from '../../../../domain/time/calendar-date.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, lastDaysOf, runBetween, type Worked } from './run-between.ts';

/** What the one State owes the other under the agreement, since when and about whom. */
const owedBy = (debtor: 'HU' | 'KZ', from: string, category: Category): Worked => ({
  debtor,
  receiver: debtor === 'KZ' ? 'HU' : 'KZ',
  from,
  category,
});

describe('Hungary-Kazakhstan', () => {
  test.each([
    // Three working days for nationals, with the day of receipt counted or not.
    ['reply', 'own-national', 'KZ', '2026-06-01T08:00:00Z', '2026-06-03', '2026-06-04'],
    // Over Nauryz 2026: Hungary works on, Kazakhstan works again on Thursday 26 March.
    ['reply', 'own-national', 'KZ', '2026-03-19T08:00:00Z', '2026-03-23', '2026-03-27'],
    // Hungary works on Saturday 8 August 2026 in the place of Friday 21 August.
    ['reply', 'own-national', 'HU', '2026-08-06T08:00:00Z', '2026-08-08', '2026-08-11'],
    ['reply', 'own-national', 'HU', '2026-08-19T08:00:00Z', '2026-08-21', '2026-08-26'],
    // Fifteen working days for everybody else.
    ['reply', 'third-country-national', 'KZ', '2026-06-01T08:00:00Z', '2026-06-19', '2026-06-22'],
    // Ten and twenty working days for the taking back, from the end of the time to reply. 6 July is off in Kazakhstan.
    ['transfer', 'own-national', 'KZ', '2026-06-04', '2026-06-18', '2026-06-18'],
    ['transfer', 'third-country-national', 'KZ', '2026-06-22', '2026-07-20', '2026-07-21'],
    // "Days" alone: 90 days end on 29 or 30 August, or on 6 October where they are worked days.
    ['filing', 'own-national', 'HU', '2026-06-01', '2026-08-29', '2026-10-06'],
    ['filing', 'third-country-national', 'KZ', '2026-06-01', '2026-08-29', '2026-10-06'],
    ['error-claim', 'third-country-national', 'KZ', '2026-06-20T10:00:00Z', '2026-07-19', '2026-08-03'],
    // Five working days before a transit, and three for the answer; over Whit Monday in Hungary and Kurban Ait in Kazakhstan.
    ['transit-lead', 'third-country-national', 'HU', '2026-06-09T10:00:00Z', '2026-06-02', '2026-06-03'],
    ['transit-lead', 'third-country-national', 'HU', '2026-05-28T10:00:00Z', '2026-05-20', '2026-05-21'],
    ['transit-answer', 'third-country-national', 'KZ', '2026-06-09T10:00:00Z', '2026-06-04', '2026-06-05'],
  ] as const)('%s for a %s, owed by %s, from %s ends with %s, or %s', (name, category, debtor, from, earliest, latest) => {
    expect(lastDaysOf(runBetween(hungaryKazakhstan, name, owedBy(debtor, from, category)))).toEqual([earliest, latest]);
  });

  test('silence binds for nationals alone, as is read from what follows it, and only with the night after the last working day', () => {
    const run = runBetween(hungaryKazakhstan, 'reply', owedBy('KZ', '2026-06-01T08:00:00Z', 'own-national'));
    expect(isOver(run, instantOf('2026-06-04T21:59:59.999Z'))).toBe(false);
    expect(isOver(run, instantOf('2026-06-04T22:00:00Z'))).toBe(true);
    expect(limitOf(hungaryKazakhstan, 'reply', 'own-national').expiry).toMatchObject({ value: 'consent', certainty: 'inferred' });
    for (const category of ['third-country-national', 'stateless-person'] as const)
      expect(limitOf(hungaryKazakhstan, 'reply', category).expiry).toMatchObject({ value: 'nothing', certainty: 'inferred' });
  });

  test('a request that comes after the 90 days need not be considered', () => {
    expect(limitOf(hungaryKazakhstan, 'filing', 'own-national').expiry).toMatchObject({ value: 'lapse', article: 'art. 3(1)' });
  });

  test.each([
    'transfer-notice',
    'travel-document-of-others',
    'renewal',
    'invoice',
  ] as const)('%s is left to a protocol that was not found: nothing is computed, and it says where to look', (name) => {
    expect(attempted(hungaryKazakhstan, name, owedBy('KZ', '2026-06-04T10:00:00Z', 'third-country-national'))).toMatchObject({
      error: { kind: 'limit-unset', lookUp: expect.stringContaining('Art. 7') },
    });
  });

  test('no case opens under it: its entry into force was not found', () => {
    expect(
      inForceFor(hungaryKazakhstan, { requested: stateOf('KZ'), category: 'own-national', on: '2026-06-01' as CalendarDate }),
    ).toMatchObject({
      error: { kind: 'agreement-not-in-force', lookUp: expect.stringContaining('art. 11(1)') },
    });
  });
});
