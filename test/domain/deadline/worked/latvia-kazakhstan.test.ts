import { describe, expect, test } from 'vitest';
import { latviaKazakhstan } from '../../../../domain/agreement/agreements/latvia-kazakhstan.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import type { Category } from '../../../../domain/agreement/scope.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, extendedBetween, lastDaysOf, runBetween, tooLate, type Worked } from './run-between.ts';

/** What the one State owes the other under the agreement, since when and about whom. */
const owedBy = (debtor: 'LV' | 'KZ', from: string, category: Category): Worked => ({
  debtor,
  receiver: debtor === 'KZ' ? 'LV' : 'KZ',
  from,
  category,
});

const receivedInJune = owedBy('KZ', '2026-06-04T08:00:00Z', 'third-country-national');

describe('Latvia-Kazakhstan', () => {
  test.each([
    // Fourteen working days. In 2026 Latvia is off from 22 to 24 June and works on Saturday the 27th for the first of them.
    ['reply', 'third-country-national', 'KZ', '2026-06-04T08:00:00Z', '2026-06-23', '2026-06-27'],
    ['reply', 'own-national', 'LV', '2026-06-04T08:00:00Z', '2026-06-23', '2026-06-27'],
    // Three working days for the document, over Nauryz in Kazakhstan.
    ['travel-document', 'own-national', 'KZ', '2026-03-20T05:00:00Z', '2026-03-24', '2026-03-30'],
    // Thirty calendar days to transfer. 25 July is a Saturday.
    ['transfer', 'own-national', 'LV', '2026-06-25T08:00:00Z', '2026-07-24', '2026-07-27'],
    // A year to ask for somebody who is not a national. 27 February 2028 is a Sunday.
    ['filing', 'third-country-national', 'LV', '2027-02-28', '2028-02-27', '2028-02-28'],
    ['filing', 'stateless-person', 'KZ', '2028-02-29', '2029-02-28', '2029-02-28'],
    // Thirty calendar days to find out an error. 19 July is a Sunday.
    ['error-claim', 'third-country-national', 'KZ', '2026-06-20T10:00:00Z', '2026-07-19', '2026-07-20'],
    // Five working days before a transit, and three for the answer, back over the days of Līgo and the Saturday worked for them.
    ['transit-lead', 'third-country-national', 'LV', '2026-06-29T08:00:00Z', '2026-06-18', '2026-06-23'],
    ['transit-answer', 'third-country-national', 'KZ', '2026-06-29T08:00:00Z', '2026-06-24', '2026-06-26'],
  ] as const)('%s for a %s, owed by %s, from %s ends with %s, or %s', (name, category, debtor, from, earliest, latest) => {
    expect(lastDaysOf(runBetween(latviaKazakhstan, name, owedBy(debtor, from, category)))).toEqual([earliest, latest]);
  });

  test.each([
    ['own-national', '2026-06-09T10:00:00Z', '2026-06-06T10:00:00.000Z'],
    // Over the change of clocks in Riga.
    ['third-country-national', '2026-03-30T06:00:00Z', '2026-03-27T06:00:00.000Z'],
  ] as const)('the departure of a %s without a request, at %s, is told of 72 hours before, by %s', (category, from, until) => {
    expect(tooLate(runBetween(latviaKazakhstan, 'no-request-notice', owedBy('LV', from, category)))).toEqual([until, until]);
  });

  test('notice puts the reply off to thirty calendar days from the same receipt, and not from the end of the fourteen working days', () => {
    expect(limitOf(latviaKazakhstan, 'reply', 'third-country-national').extension).toMatchObject({ value: { needs: 'notice' } });
    // 4 July is a Saturday, and on the Monday Kazakhstan keeps Capital Day.
    expect(lastDaysOf(extendedBetween(latviaKazakhstan, 'reply', receivedInJune))).toEqual(['2026-07-03', '2026-07-07']);
  });

  test('silence agrees once the fourteen working days are over in every reading: with the night after 27 June in Riga', () => {
    const run = runBetween(latviaKazakhstan, 'reply', receivedInJune);
    expect(isOver(run, instantOf('2026-06-27T20:59:59.999Z'))).toBe(false);
    expect(isOver(run, instantOf('2026-06-27T21:00:00Z'))).toBe(true);
    expect(limitOf(latviaKazakhstan, 'reply', 'own-national')).toMatchObject({
      expiry: { value: 'consent', article: 'art. 6(3)' },
      inTimeWhen: { value: 'received' },
    });
  });

  test('after a year there is no obligation any more to take somebody back who is not a national', () => {
    expect(limitOf(latviaKazakhstan, 'filing', 'stateless-person').expiry).toMatchObject({
      value: 'lapse',
      certainty: 'verified',
    });
  });

  test.each([
    ['filing', 'own-national'],
    ['error-claim', 'own-national'],
    ['renewal', 'own-national'],
    ['travel-document-of-others', 'stateless-person'],
    ['interview', 'own-national'],
  ] as const)('the text sets no time for %s of a %s: nothing is computed', (name, category) => {
    expect(attempted(latviaKazakhstan, name, owedBy('KZ', '2026-06-04T10:00:00Z', category))).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
  });

  test.each([
    'transfer-notice',
    'invoice',
  ] as const)('%s is left to a protocol that was not found: nothing is computed, and it says where to look', (name) => {
    expect(attempted(latviaKazakhstan, name, owedBy('KZ', '2026-06-04T10:00:00Z', 'own-national'))).toMatchObject({
      error: { kind: 'limit-unset', lookUp: expect.stringContaining('Art. 13') },
    });
  });
});
