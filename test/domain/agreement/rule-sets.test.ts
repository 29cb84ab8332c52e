import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { isNone, isSet, type None, type Rule } from '../../../domain/agreement/fact.ts';
import { limitDebtors, limitNames } from '../../../domain/agreement/limit.ts';

const told = (rule: Rule<unknown> | None): string => {
  if (isNone(rule)) return '-';
  if (!isSet(rule)) return '?';
  const { value, certainty } = rule;
  const sure = certainty === 'verified' ? '' : ` (${certainty})`;
  if (typeof value !== 'object' || value === null) return `${value}${sure}`;
  if ('count' in value && 'unit' in value) return `${value.count} ${value.unit}${sure}`;
  return `${JSON.stringify(value).replaceAll('"', '')}${sure}`;
};

/** The limits of an agreement, a line each: who owes it, how long, from what event, what the end does, how it is extended. */
const limitsOf = (agreement: Agreement): readonly string[] =>
  limitNames
    .filter((name) => !isNone(agreement.limits[name].period))
    .map((name) => {
      const { period, start, expiry, extension } = agreement.limits[name];
      return `${name}, ${limitDebtors[name]}: ${[period, start, expiry, extension].map(told).join(' | ')}`;
    });

describe('the limits of each agreement, as its text has them: time, from what event, what the end does, extension', () => {
  test('Benelux-Kazakhstan', () => {
    expect(limitsOf(beneluxKazakhstan)).toEqual([
      'filing, requesting: 1 years | irregularity-established | not-admitted (inferred) | {whileObstacleLasts:true}',
      'reply, requested: 21 calendar-days | receipt | consent | -',
      'travel-document, issuer: 5 working-days | document-request | own-document | -',
      'travel-document-of-others, issuer: 5 working-days | document-request | own-document | -',
      'renewal, issuer: 5 working-days | document-request | - | -',
      'transfer, requesting: 1 months | acceptance | - | {whileObstacleLasts:true}',
      'transfer-notice, requesting: 3 working-days | planned-departure | not-admitted | -',
      'error-claim, requested: 3 months | arrival | lapse | -',
      'transit-lead, requesting: 2 days | planned-transit | not-admitted | -',
    ]);
  });

  test('Switzerland-Kazakhstan', () => {
    expect(limitsOf(switzerlandKazakhstan)).toEqual([
      'filing, requesting: 1 years | irregularity-established | not-admitted (inferred) | {whileObstacleLasts:true}',
      'reply, requested: 15 calendar-days | confirmed-receipt | - | {by:{count:6,unit:calendar-days}}',
      'travel-document, issuer: 3 working-days | acceptance | - | -',
      'renewal, issuer: 14 calendar-days | document-request | - | -',
      'transfer, requesting: 6 months | acceptance | - | {whileObstacleLasts:true}',
      'error-claim, requested: 1 months | arrival | lapse | -',
      'transit-answer, requested: 3 calendar-days | receipt | - | -',
      'invoice, requesting: 30 calendar-days | invoice | - | -',
    ]);
  });

  test('Poland-Kazakhstan', () => {
    expect(limitsOf(polandKazakhstan)).toEqual([
      'filing, requesting: 9 months | irregularity-established | lapse | -',
      'urgent-filing, requesting: 2 calendar-days | apprehension | - | -',
      'reply, requested: 10 calendar-days | receipt | consent | {to:{count:40,unit:calendar-days}}',
      'urgent-reply, requested: 2 calendar-days | receipt | consent | -',
      'interview, requested: 7 calendar-days | interview-request | - | -',
      'travel-document, issuer: 3 calendar-days | acceptance | - | -',
      'travel-document-of-others, issuer: 3 calendar-days | acceptance | - | -',
      'renewal, issuer: 3 calendar-days | document-request | - | -',
      'transfer-notice, requesting: 2 calendar-days | planned-departure | not-admitted | -',
      'error-claim, requested: 3 months | arrival | lapse | -',
      'transit-lead, requesting: 5 calendar-days | planned-transit | not-admitted | -',
      'transit-answer, requested: 2 calendar-days | planned-transit | - | -',
      'invoice, requesting: 60 calendar-days | invoice | - | -',
    ]);
  });

  test('France-Kazakhstan: what is known is reported or a lead, and all else is unset', () => {
    expect(limitsOf(franceKazakhstan).filter((line) => !line.endsWith(': ? | ? | ? | ?'))).toEqual([
      'evidence, requesting: 6 working-days (weak) | ? | ? | ?',
      'urgent-reply, requested: 2 days (secondary) | receipt (inferred) | ? | ?',
      'urgent-arrival, requesting: 2 days (secondary) | receipt (inferred) | ? | ?',
      'transfer, requesting: 30 days (weak) | ? | ? | ?',
    ]);
    expect(limitsOf(franceKazakhstan)).toHaveLength(limitNames.length);
  });

  test.each([
    [beneluxKazakhstan, '6 months', '?', 'air,land,sea', 'requested', 'English'],
    [switzerlandKazakhstan, '6 months', 'true', 'air,land', 'requesting', 'English'],
    [polandKazakhstan, '30 calendar-days', 'true', 'air', 'requesting', 'Russian'],
    [franceKazakhstan, '6 months (secondary)', 'true (secondary)', '?', 'requested', '?'],
  ] as const)('%#: document, the person’s wish, transport, who issues for strangers, language', (agreement, ...expected) => {
    const { travelDocument, transport, languages } = agreement;
    const { issuer } = travelDocument;
    expect([
      told(travelDocument.validity),
      told(travelDocument.regardlessOfWish),
      isSet(transport) ? transport.value.join() : '?',
      isSet(issuer) ? issuer.value['third-country-national'] : '?',
      isSet(languages) ? languages.value.prevailing : '?',
    ]).toEqual(expected);
  });
});
