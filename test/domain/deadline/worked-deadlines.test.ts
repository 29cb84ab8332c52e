import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { isNone } from '../../../domain/agreement/fact.ts';
import { limitNames, limitOf } from '../../../domain/agreement/limit.ts';
import { runOf } from '../../../domain/deadline/run.ts';
import { at, FR, KZ } from '../specimen.ts';
import { lastDays } from './worked.ts';

/**
 * Worked by hand from the texts. Where a text is silent every reading is kept: whether the day of the event is the first, whose calendar
 * and midnight count, and whether a last day that is off rolls.
 */
const other = 'third-country-national';

describe('Benelux-Kazakhstan', () => {
  test.each([
    // 21 calendar days that begin on the date of receipt: 4 June to 24 June, or 5 June to 25 June; and over the turn of the year.
    ['reply', 'KZ', 'NL', '2026-06-04T10:00:00Z', '2026-06-24', '2026-06-25'],
    ['reply', 'KZ', 'NL', '2026-12-15T10:00:00Z', '2027-01-04', '2027-01-05'],
    // Into the closure of March 2026 in Kazakhstan, from which a last day rolls to the 26th; onto a Saturday.
    ['reply', 'KZ', 'NL', '2026-03-01T10:00:00Z', '2026-03-21', '2026-03-26'],
    ['reply', 'KZ', 'NL', '2026-06-06T10:00:00Z', '2026-06-26', '2026-06-29'],
    // Onto 5 May, of which it is open whether it is a working day in the Netherlands.
    ['reply', 'NL', 'KZ', '2026-04-14T10:00:00Z', '2026-05-04', '2026-05-06'],
    // Received at 20:00 UTC: in Almaty it is the next day already, in Brussels not yet.
    ['reply', 'KZ', 'BE', '2026-06-03T20:00:00Z', '2026-06-23', '2026-06-25'],
    // Five working days after the date of receipt, over the first weeks of May in Kazakhstan and the ones of the Netherlands.
    ['travel-document', 'KZ', 'NL', '2026-04-30T10:00:00Z', '2026-05-07', '2026-05-12'],
    ['travel-document', 'NL', 'KZ', '2026-04-30T10:00:00Z', '2026-05-07', '2026-05-12'],
    ['travel-document', 'KZ', 'NL', '2026-03-19T10:00:00Z', '2026-03-26', '2026-03-31'],
    // Kurban Ait is computed for Sunday 16 May, and may be on the Monday, which is Whit Monday in the Netherlands.
    ['travel-document', 'KZ', 'NL', '2027-05-13T05:00:00Z', '2027-05-20', '2027-05-21'],
    // A new document: that its first day is the one after the request is said of the first document alone.
    ['renewal', 'KZ', 'NL', '2026-06-01T10:00:00Z', '2026-06-05', '2026-06-08'],
    // One month, owed by whoever takes the person back: from the middle and the end of a month, and in a leap year.
    ['transfer', 'KZ', 'NL', '2026-03-10T10:00:00Z', '2026-04-09', '2026-04-10'],
    ['transfer', 'KZ', 'NL', '2026-01-31T10:00:00Z', '2026-02-28', '2026-03-02'],
    ['transfer', 'KZ', 'NL', '2028-01-31T10:00:00Z', '2028-02-29', '2028-02-29'],
    ['transfer', 'BE', 'KZ', '2026-08-31T10:00:00Z', '2026-09-30', '2026-09-30'],
    // Three working days before a departure: on a Tuesday, and on the one after Easter, where Good Friday in the Netherlands is open.
    ['transfer-notice', 'NL', 'KZ', '2026-06-09T10:00:00Z', '2026-06-04', '2026-06-05'],
    ['transfer-notice', 'NL', 'KZ', '2026-04-07T10:00:00Z', '2026-03-31', '2026-04-03'],
    // Three months in which the error emerges, onto a weekend.
    ['error-claim', 'KZ', 'NL', '2026-06-20T17:00:00Z', '2026-09-19', '2026-09-21'],
    // Two days before a transit, without a word on which: working days from the Tuesday back, calendar days, or 48 hours.
    ['transit-lead', 'NL', 'KZ', '2026-06-09T10:00:00Z', '2026-06-05', '2026-06-08'],
  ] as const)('%s owed by %s to %s from %s ends with %s, or %s', (name, debtor, receiver, from, earliest, latest) => {
    expect(lastDays(beneluxKazakhstan, name, debtor, from, { receiver })).toEqual([earliest, latest]);
  });

  test('a year to file for somebody who is not a national, in a leap year and from its leap day', () => {
    const filing = (from: string) => lastDays(beneluxKazakhstan, 'filing', 'BE', from, { category: other });
    expect(filing('2027-02-28')).toEqual(['2028-02-27', '2028-02-28']);
    expect(filing('2028-02-29')).toEqual(['2029-02-28', '2029-02-28']);
  });
});

describe('Switzerland-Kazakhstan', () => {
  test.each([
    ['reply', 'KZ', '2026-06-04T10:00:00Z', '2026-06-18', '2026-06-19'],
    // Onto the national day of Switzerland, a Saturday.
    ['reply', 'CH', '2026-07-17T10:00:00Z', '2026-07-31', '2026-08-03'],
    // Three working days into Nauryz, which Switzerland does not keep; over New Year in Bern, and Christmas in Kazakhstan.
    ['travel-document', 'KZ', '2026-03-20T05:00:00Z', '2026-03-24', '2026-03-30'],
    ['travel-document', 'CH', '2025-12-31T10:00:00Z', '2026-01-06', '2026-01-08'],
    // Six months that begin on the day on which the consent arrives; and from the end of August.
    ['transfer', 'CH', '2026-03-10T10:00:00Z', '2026-09-09', '2026-09-10'],
    ['transfer', 'CH', '2026-08-31T10:00:00Z', '2027-02-28', '2027-03-01'],
    ['transfer', 'CH', '2027-08-31T10:00:00Z', '2028-02-29', '2028-02-29'],
    ['error-claim', 'KZ', '2026-01-31T10:00:00Z', '2026-02-28', '2026-03-02'],
    ['renewal', 'KZ', '2026-06-01T05:00:00Z', '2026-06-14', '2026-06-15'],
    ['transit-answer', 'CH', '2026-06-05T08:00:00Z', '2026-06-07', '2026-06-08'],
    // 30 days from the receipt of the invoice: calendar days, or working days over Capital Day in Kazakhstan.
    ['invoice', 'CH', '2026-06-01T08:00:00Z', '2026-06-30', '2026-07-14'],
  ] as const)('%s owed by %s from %s ends with %s, or %s', (name, debtor, from, earliest, latest) => {
    expect(lastDays(switzerlandKazakhstan, name, debtor, from)).toEqual([earliest, latest]);
  });
});

describe('Poland-Kazakhstan', () => {
  test.each([
    ['reply', 'KZ', '2026-06-04T10:00:00Z', '2026-06-13', '2026-06-15'],
    ['reply', 'PL', '2026-06-05T10:00:00Z', '2026-06-14', '2026-06-15'],
    ['reply', 'KZ', '2026-03-11T10:00:00Z', '2026-03-20', '2026-03-26'],
    ['urgent-reply', 'KZ', '2026-03-20T13:00:00Z', '2026-03-21', '2026-03-26'],
    ['urgent-filing', 'PL', '2026-05-01T13:00:00Z', '2026-05-02', '2026-05-04'],
    ['interview', 'KZ', '2026-06-01T05:00:00Z', '2026-06-07', '2026-06-08'],
    ['travel-document', 'KZ', '2026-05-06T05:00:00Z', '2026-05-08', '2026-05-12'],
    ['renewal', 'KZ', '2026-05-06T05:00:00Z', '2026-05-08', '2026-05-12'],
    // Two calendar days before a departure or a transit on a Tuesday: Sunday, which rolls back to Friday; or Monday.
    ['transfer-notice', 'PL', '2026-06-09T10:00:00Z', '2026-06-05', '2026-06-08'],
    ['transit-answer', 'KZ', '2026-06-09T10:00:00Z', '2026-06-05', '2026-06-08'],
    // Five: Corpus Christi, which in Poland rolls back to the Wednesday.
    ['transit-lead', 'PL', '2026-06-09T10:00:00Z', '2026-06-03', '2026-06-05'],
    ['error-claim', 'KZ', '2026-11-30T10:00:00Z', '2027-02-28', '2027-03-01'],
    ['invoice', 'PL', '2026-06-01T08:00:00Z', '2026-07-30', '2026-07-31'],
    // At 23:30 on the eve of the change of clocks in Warsaw, and at 00:30 after it; in Almaty the day has begun in both cases.
    ['urgent-filing', 'PL', '2026-03-28T22:30:00Z', '2026-03-29', '2026-03-31'],
    ['urgent-filing', 'PL', '2026-03-28T23:30:00Z', '2026-03-30', '2026-03-31'],
  ] as const)('%s owed by %s from %s ends with %s, or %s', (name, debtor, from, earliest, latest) => {
    expect(lastDays(polandKazakhstan, name, debtor, from)).toEqual([earliest, latest]);
  });

  test('nine months to file for somebody who is not a national, from the end of May to the end of February', () => {
    const filing = lastDays(polandKazakhstan, 'filing', 'PL', '2026-05-31', { category: other });
    expect(filing).toEqual(['2027-02-28', '2027-03-01']);
  });

  test('a reply that is extended has 40 calendar days from receipt', () => {
    const extended = lastDays(polandKazakhstan, 'reply', 'KZ', '2026-06-04T10:00:00Z', { extended: true });
    expect(extended).toEqual(['2026-07-13', '2026-07-14']);
  });
});

test.each([
  beneluxKazakhstan,
  switzerlandKazakhstan,
  polandKazakhstan,
])('under $id nationals are asked for at any time', (agreement) => {
  expect(isNone(limitOf(agreement, 'filing', 'own-national').period)).toBe(true);
});

describe('France-Kazakhstan', () => {
  const facts = { debtor: KZ, receiver: FR, category: 'own-national', from: at('2026-06-01T08:00:00Z') } as const;
  const run = (name: (typeof limitNames)[number]) =>
    runOf(limitOf(franceKazakhstan, name, facts.category), franceKazakhstan, facts);
  const leads = ['evidence', 'transfer'] as const;

  test.each(
    limitNames.filter((name) => !leads.some((lead) => lead === name)),
  )('the limit %s was not found, or not from when: nothing is computed, and it says where to look', (name) => {
    expect(run(name)).toMatchObject({ error: { kind: 'limit-unset', lookUp: expect.stringContaining('bill 236') } });
  });

  test.each(leads)('the weak lead for %s computes nothing either', (name) => {
    expect(run(name)).toMatchObject({ error: { kind: 'limit-unset', lookUp: expect.stringContaining('weak lead') } });
  });

  test('of the two days of an urgent case it is not known when they begin', () => {
    expect(run('urgent-reply')).toMatchObject({ error: { lookUp: expect.stringContaining('from when the two days run') } });
  });
});
