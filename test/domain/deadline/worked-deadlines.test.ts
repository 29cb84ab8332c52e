import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { runOf } from '../../../domain/deadline/run.ts';
import { at, KZ } from '../specimen.ts';
import { lastDays } from './worked.ts';

describe('Benelux-Kazakhstan', () => {
  test.each([
    // 21 calendar days from receipt. The last day of the closure of March 2026 rolls, or does not: no text read says so.
    ['reply', 'KZ', '2026-06-04T10:00:00Z', '2026-06-25', '2026-06-25'],
    ['reply', 'KZ', '2026-03-01T10:00:00Z', '2026-03-22', '2026-03-26'],
    ['reply', 'KZ', '2026-06-06T10:00:00Z', '2026-06-27', '2026-06-29'],
    ['reply', 'NL', '2026-04-14T10:00:00Z', '2026-05-05', '2026-05-06'],
    // Received at 20:00 UTC: in Almaty it is the next day already.
    ['reply', 'KZ', '2026-06-03T20:00:00Z', '2026-06-25', '2026-06-25'],
    // Five working days to issue a document, over the first weeks of May in Kazakhstan and the ones of the Netherlands.
    ['travel-document', 'KZ', '2026-04-30T10:00:00Z', '2026-05-12', '2026-05-12'],
    // Whether 5 May is a working day of a treaty is open.
    ['travel-document', 'NL', '2026-04-30T10:00:00Z', '2026-05-07', '2026-05-08'],
    ['travel-document', 'KZ', '2026-03-19T10:00:00Z', '2026-03-31', '2026-03-31'],
    // Kurban Ait is computed for Sunday 16 May, and may be on the Monday.
    ['travel-document', 'KZ', '2027-05-13T05:00:00Z', '2027-05-20', '2027-05-21'],
    // One month for the transfer: month ends, and a leap year.
    ['transfer', 'NL', '2026-01-31T10:00:00Z', '2026-02-28', '2026-03-02'],
    ['transfer', 'NL', '2028-01-31T10:00:00Z', '2028-02-29', '2028-02-29'],
    ['transfer', 'BE', '2026-08-31T10:00:00Z', '2026-09-30', '2026-09-30'],
    // Three working days before the departure: a Tuesday after a weekend, and one after Easter.
    ['transfer-notice', 'NL', '2026-06-09T10:00:00Z', '2026-06-04', '2026-06-04'],
    // Whether Good Friday is one is open too.
    ['transfer-notice', 'NL', '2026-04-07T10:00:00Z', '2026-03-31', '2026-04-01'],
    ['error-claim', 'KZ', '2026-06-20T17:00:00Z', '2026-09-20', '2026-09-21'],
    ['filing', 'BE', '2027-02-28', '2028-02-28', '2028-02-28'],
    ['filing', 'BE', '2028-02-29', '2029-02-28', '2029-02-28'],
  ] as const)('%s owed by %s from %s ends with %s, or %s', (name, debtor, from, earliest, latest) => {
    expect(lastDays(beneluxKazakhstan, name, debtor, from)).toEqual([earliest, latest]);
  });
});

describe('Switzerland-Kazakhstan', () => {
  test.each([
    ['reply', 'KZ', '2026-06-04T10:00:00Z', '2026-06-19', '2026-06-19'],
    ['reply', 'CH', '2026-07-17T10:00:00Z', '2026-08-01', '2026-08-03'],
    ['travel-document', 'KZ', '2026-03-20T05:00:00Z', '2026-03-30', '2026-03-30'],
    ['travel-document', 'CH', '2025-12-31T10:00:00Z', '2026-01-07', '2026-01-07'],
    ['transfer', 'CH', '2026-08-31T10:00:00Z', '2027-02-28', '2027-03-01'],
    ['transfer', 'CH', '2027-08-31T10:00:00Z', '2028-02-29', '2028-02-29'],
    ['error-claim', 'KZ', '2026-01-31T10:00:00Z', '2026-02-28', '2026-03-02'],
    ['renewal', 'KZ', '2026-06-01T05:00:00Z', '2026-06-15', '2026-06-15'],
  ] as const)('%s owed by %s from %s ends with %s, or %s', (name, debtor, from, earliest, latest) => {
    expect(lastDays(switzerlandKazakhstan, name, debtor, from)).toEqual([earliest, latest]);
  });
});

describe('Poland-Kazakhstan', () => {
  test.each([
    ['reply', 'KZ', '2026-06-04T10:00:00Z', '2026-06-14', '2026-06-15'],
    ['reply', 'PL', '2026-06-05T10:00:00Z', '2026-06-15', '2026-06-15'],
    ['reply', 'KZ', '2026-03-11T10:00:00Z', '2026-03-21', '2026-03-26'],
    ['urgent-reply', 'KZ', '2026-03-20T13:00:00Z', '2026-03-22', '2026-03-26'],
    ['urgent-filing', 'PL', '2026-05-01T13:00:00Z', '2026-05-03', '2026-05-04'],
    ['interview', 'KZ', '2026-06-01T05:00:00Z', '2026-06-08', '2026-06-08'],
    ['travel-document', 'KZ', '2026-05-06T05:00:00Z', '2026-05-09', '2026-05-12'],
    ['filing', 'PL', '2026-05-31', '2027-02-28', '2027-03-01'],
    ['transfer-notice', 'PL', '2026-06-09T10:00:00Z', '2026-06-05', '2026-06-07'],
    ['error-claim', 'KZ', '2026-11-30T10:00:00Z', '2027-02-28', '2027-03-01'],
    // At 23:30 on the eve of the change of clocks in Warsaw, and at 00:30 after it.
    ['urgent-filing', 'PL', '2026-03-28T22:30:00Z', '2026-03-30', '2026-03-30'],
    ['urgent-filing', 'PL', '2026-03-28T23:30:00Z', '2026-03-31', '2026-03-31'],
  ] as const)('%s owed by %s from %s ends with %s, or %s', (name, debtor, from, earliest, latest) => {
    expect(lastDays(polandKazakhstan, name, debtor, from)).toEqual([earliest, latest]);
  });
});

describe('France-Kazakhstan', () => {
  test('an urgent case opened on the Friday evening before Nauryz: 48 hours are over on Sunday, two working days on 27 March', () => {
    // In France the working week may count Saturdays (jours ouvrables): in Kazakhstan the closure is the same.
    expect(lastDays(franceKazakhstan, 'urgent-reply', 'KZ', '2026-03-20T17:00:00Z')).toEqual([
      '2026-03-22T17:00:00.000Z',
      '2026-03-27',
    ]);
    expect(lastDays(franceKazakhstan, 'urgent-arrival', 'FR', '2026-03-20T17:00:00Z')).toEqual([
      '2026-03-22T17:00:00.000Z',
      '2026-03-24',
    ]);
  });

  test('two days over the change of clocks in Paris: 48 hours by the clock of the world, working days by the wall’s', () => {
    const facts = { debtor: KZ, category: 'own-national', from: at('2026-03-28T12:00:00Z') } as const;
    const run = runOf(franceKazakhstan.limits['urgent-reply'], franceKazakhstan, {
      ...facts,
      debtor: franceKazakhstan.sides[0][0] ?? KZ,
    });
    expect(run).toMatchObject({
      value: { earliest: { until: '2026-03-30T12:00:00.000Z' }, latest: { until: '2026-03-31T22:00:00.000Z' } },
    });
  });

  test.each([
    'filing',
    'reply',
    'interview',
    'travel-document',
    'transfer-notice',
    'error-claim',
    'transit-answer',
  ] as const)('the limit %s was not found: nothing is computed, and it says where to look', (name) => {
    const run = runOf(franceKazakhstan.limits[name], franceKazakhstan, {
      debtor: KZ,
      category: 'own-national',
      from: at('2026-06-01T08:00:00Z'),
    });
    expect(run).toMatchObject({ error: { kind: 'limit-unset', lookUp: expect.stringContaining('bill 236') } });
  });

  test.each(['evidence', 'transfer'] as const)('the weak lead for %s computes nothing either', (name) => {
    const facts = { debtor: KZ, category: 'own-national', from: at('2026-06-01T08:00:00Z') } as const;
    expect(runOf(franceKazakhstan.limits[name], franceKazakhstan, facts)).toMatchObject({
      error: { kind: 'limit-unset', lookUp: expect.stringContaining('weak lead') },
    });
  });
});
