import { describe, expect, test } from 'vitest';
import { kyrgyzstanKazakhstan } from '../../../../domain/agreement/agreements/kyrgyzstan-kazakhstan.ts';
import { isNone } from '../../../../domain/agreement/fact.ts';
import { limitOf } from '../../../../domain/agreement/limit.ts';
import { categories } from '../../../../domain/agreement/scope.ts';
import { isOver } from '../../../../domain/deadline/run.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { attempted, extendedBetween, lastDaysOf, runBetween, tooLate } from './run-between.ts';

const toKazakhstan = { debtor: 'KG', receiver: 'KZ' } as const;
const toKyrgyzstan = { debtor: 'KZ', receiver: 'KG' } as const;

/** Worked from the text. The first day is that of the event or the next; the calendar that of Kyrgyzstan or of Kazakhstan; a last day off rolls or not. */
describe('Kyrgyzstan-Kazakhstan: last day in the earliest and in the latest reading', () => {
  test.each([
    // 30 calendar days from receipt (art. 4(3)): 1 June is the first of them, or the 2nd is.
    ['reply', '2026-06-01T10:00:00Z', '2026-06-30', '2026-07-01'],
    // Received after midnight in Bishkek and before it in Almaty: the last day is a Saturday for the one, a Friday for the other.
    ['reply', '2026-06-03T18:30:00Z', '2026-07-02', '2026-07-06'],
    // The May holidays of Kyrgyzstan last from the 1st to the 9th; in Kazakhstan Monday the 4th is worked.
    ['reply', '2026-04-03T10:00:00Z', '2026-05-02', '2026-05-11'],
    // 8 March on a Sunday: the Monday is off in Kazakhstan and worked in Kyrgyzstan.
    ['reply', '2026-02-06T10:00:00Z', '2026-03-07', '2026-03-10'],
    // Over the end of February, and over one of a leap year.
    ['reply', '2026-01-31T10:00:00Z', '2026-03-01', '2026-03-02'],
    ['reply', '2028-01-31T10:00:00Z', '2028-02-29', '2028-03-01'],
    // New Year: 5 January is worked in Kazakhstan; in Kyrgyzstan the 8th, a Friday, may be off, and then it is Monday the 11th.
    ['reply', '2026-12-02T10:00:00Z', '2026-12-31', '2027-01-11'],
    // 14 calendar days from receipt of the request for the interview (Protocol art. 5(3)).
    ['interview', '2026-06-01T10:00:00Z', '2026-06-14', '2026-06-15'],
    // 30 calendar days from receipt of the consent (art. 5(1)): Independence Day of Kyrgyzstan; Republic Day of Kazakhstan.
    ['transfer', '2026-08-01T10:00:00Z', '2026-08-30', '2026-09-01'],
    ['transfer', '2026-09-25T10:00:00Z', '2026-10-24', '2026-10-27'],
    // Five working days before the departure (Protocol art. 9(3)), and back over the May holidays.
    ['transfer-notice', '2026-06-18T06:00:00Z', '2026-06-11', '2026-06-12'],
    ['transfer-notice', '2026-05-12T06:00:00Z', '2026-04-27', '2026-05-04'],
    // The same notice where no request is needed (art. 4(2)).
    ['no-request-notice', '2026-05-12T06:00:00Z', '2026-04-27', '2026-05-04'],
    // Four working days from receipt of the terms (Protocol art. 9(4)): over Orozo Ait in Kyrgyzstan and Nauryz in Kazakhstan.
    ['transfer-terms', '2026-06-08T10:00:00Z', '2026-06-11', '2026-06-12'],
    ['transfer-terms', '2026-03-18T10:00:00Z', '2026-03-24', '2026-03-27'],
    // A national is taken back within 30 calendar days of the handover (art. 2(5)): 16 December is off in Kazakhstan.
    ['error-claim', '2026-11-16T10:00:00Z', '2026-12-15', '2026-12-17'],
    // 15 calendar days before the transit (art. 6(3)): what rolls rolls back, from Independence Day to the Friday before it.
    ['transit-lead', '2026-09-15', '2026-08-28', '2026-09-01'],
    // Seven calendar days from receipt (art. 6(4)).
    ['transit-answer', '2026-06-02T10:00:00Z', '2026-06-08', '2026-06-09'],
    ['transit-answer', '2026-05-01T10:00:00Z', '2026-05-07', '2026-05-11'],
    // 30 calendar days from receipt of the notice of the costs (Protocol art. 11(1)): a Saturday before Capital Day.
    ['invoice', '2026-06-04T10:00:00Z', '2026-07-03', '2026-07-07'],
  ] as const)('%s from %s ends with %s, or %s, whichever side owes it', (name, from, earliest, latest) => {
    for (const sides of [toKazakhstan, toKyrgyzstan])
      expect(lastDaysOf(runBetween(kyrgyzstanKazakhstan, name, { ...sides, from }))).toEqual([earliest, latest]);
  });

  test.each([
    // 60 calendar days from the same receipt (art. 4(4)), and not 30 more from where the first 30 ended.
    ['2026-06-01T10:00:00Z', '2026-07-30', '2026-07-31'],
    ['2026-03-03T10:00:00Z', '2026-05-01', '2026-05-11'],
  ] as const)('the reply to a request received at %s, extended, ends with %s, or %s', (from, earliest, latest) => {
    expect(lastDaysOf(extendedBetween(kyrgyzstanKazakhstan, 'reply', { ...toKazakhstan, from }))).toEqual([earliest, latest]);
  });
});

describe('Kyrgyzstan-Kazakhstan: the instant after, and what has no time', () => {
  test('the earliest reading ends with the night of Bishkek, the latest with that of Almaty, and only then is the reply late', () => {
    const run = runBetween(kyrgyzstanKazakhstan, 'reply', { ...toKazakhstan, from: '2026-06-01T10:00:00Z' });
    expect(tooLate(run)).toEqual(['2026-06-30T18:00:00.000Z', '2026-07-01T19:00:00.000Z']);
    expect(isOver(run, instantOf('2026-07-01T18:59:59.999Z'))).toBe(false);
    expect(isOver(run, instantOf('2026-07-01T19:00:00.000Z'))).toBe(true);
  });

  test.each(categories)('a request about a %s is filed whenever, and silence does nothing: the text has neither', (category) => {
    expect(attempted(kyrgyzstanKazakhstan, 'filing', { ...toKazakhstan, from: '2026-06-01', category })).toMatchObject({
      error: { kind: 'limit-not-in-text' },
    });
    for (const name of ['reply', 'transfer-terms', 'transit-answer'] as const)
      expect(isNone(limitOf(kyrgyzstanKazakhstan, name, category).expiry), name).toBe(true);
  });

  test('that somebody is taken back after an error, and interviewed, is written for nationals alone', () => {
    for (const name of ['error-claim', 'interview'] as const)
      expect(
        attempted(kyrgyzstanKazakhstan, name, {
          ...toKazakhstan,
          from: '2026-06-01T10:00:00Z',
          category: 'third-country-national',
        }),
      ).toMatchObject({ error: { kind: 'limit-not-in-text' } });
  });
});
