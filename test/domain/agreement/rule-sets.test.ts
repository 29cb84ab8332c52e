import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { isNone } from '../../../domain/agreement/fact.ts';
import { type Limit, limitEntries, limitNames, owedBy } from '../../../domain/agreement/limit.ts';
import { categories } from '../../../domain/agreement/scope.ts';
import { told } from './told.ts';

const others = ['third-country-national', 'stateless-person'];

const line = (name: (typeof limitNames)[number], whom: readonly string[], limit: Limit): string => {
  const { period, start, expiry, extension, act } = limit;
  const who = whom.length === categories.length ? '' : ` of ${whom.join()}`;
  const rest = act === undefined ? '' : ` | ${told(act)}`;
  const article = 'article' in period && period.article !== undefined ? `; ${period.article}` : '';
  return `${name}${who}, ${owedBy(name, limit).value}: ${[period, start, expiry, extension].map(told).join(' | ')}${rest}${article}`;
};

/** The limits that an agreement has, a line each: who owes it, how long, from what event, what the end does, how it is extended, where it stands. */
const limitsOf = ({ limits }: Agreement): readonly string[] =>
  limitNames.flatMap((name) =>
    limitEntries(limits[name])
      .filter(({ limit: { period } }) => !isNone(period))
      .filter(({ categories: [whom] }) => whom !== 'stateless-person')
      .map(({ categories: whom, limit }) => line(name, whom[0] === 'third-country-national' ? others : whom, limit)),
  );

describe('the limits of each agreement, as its text has them: time, from what event, what the end does, extension', () => {
  test('Benelux-Kazakhstan', () => {
    expect(limitsOf(beneluxKazakhstan)).toEqual([
      'filing of third-country-national,stateless-person, requesting: 1 years | irregularity-established | not-admitted (inferred) | whileObstacleLasts; art. 7(2)',
      'reply, requested: 21 calendar-days | receipt | consent | -; art. 7(3)',
      'travel-document, issuer: 5 working-days | document-request | own-document | -; art. 7(5)',
      'travel-document-of-others, issuer: 5 working-days | document-request | own-document | -; art. 7(5)',
      'renewal, issuer: 5 working-days | document-request (inferred) | - | -; art. 7(5)',
      'transfer, requested: 1 months | acceptance | - | whileObstacleLasts; art. 7(4)',
      'transfer-notice, requesting: 3 working-days | planned-departure | not-admitted (inferred) | -; Protocol art. 5(1)',
      'error-claim, requested: 3 months | arrival | lapse (inferred) | - | establish; art. 9',
      'transit-lead, requesting: 2 days | planned-transit | not-admitted (inferred) | -; Protocol art. 6(1)',
    ]);
  });

  test('Switzerland-Kazakhstan', () => {
    expect(limitsOf(switzerlandKazakhstan)).toEqual([
      'filing of third-country-national,stateless-person, requesting: 1 years | irregularity-established | not-admitted (inferred) | whileObstacleLasts; art. 9(1)',
      'reply, requested: 15 calendar-days | confirmed-receipt | - | by 6 calendar-days, needs reasons; art. 9(2)',
      'travel-document, issuer: 3 working-days | acceptance | - | -; art. 2(3)',
      'renewal of own-national, issuer: 14 calendar-days | document-request (inferred) | - | -; art. 2(3)',
      'transfer, requesting: 6 months | receipt-of-acceptance | - | whileObstacleLasts, needs reasons; art. 9(4)',
      'error-claim, requesting: 1 months | arrival | - | - | return; art. 8',
      'transit-answer, requested: 3 calendar-days | receipt (inferred) | - | -; art. 12(3)',
      'invoice, requesting: 30 days | invoice | - | -; Protocol art. 8',
    ]);
  });

  test('Poland-Kazakhstan', () => {
    expect(limitsOf(polandKazakhstan)).toEqual([
      'filing of third-country-national,stateless-person, requesting: 9 months | irregularity-established | lapse | -; art. 10(2)',
      'urgent-filing, requesting: 2 calendar-days | apprehension | - | -; art. 6(1)',
      'reply, requested: 10 calendar-days | receipt | consent | to 40 calendar-days, needs reasons; art. 10(3)',
      'urgent-reply, requested: 2 calendar-days | receipt | consent | -; art. 10(4)',
      'interview of own-national, requested: 7 calendar-days | interview-request | - | -; art. 9(4)',
      'travel-document, issuer: 3 calendar-days | receipt-of-acceptance | - | -; art. 2(3)',
      'travel-document-of-others, issuer: 3 calendar-days | receipt-of-acceptance | - | -; art. 3(3)',
      'renewal of own-national, issuer: 3 calendar-days (inferred) | document-request (inferred) | - | -; art. 2(3)',
      'transfer-notice, requesting: 2 calendar-days | planned-departure | not-admitted (inferred) | -; art. 11(1)',
      'error-claim, requested: 3 months | arrival | lapse (inferred) | - | establish; art. 4',
      'transit-lead, requesting: 5 calendar-days | planned-transit | not-admitted (inferred) | -; art. 13(2)',
      'transit-answer, requested: 2 calendar-days | planned-transit | - | -; art. 14(2)',
      'invoice, requesting: 60 calendar-days | invoice | - | -; art. 16 no. 1',
    ]);
  });

  test('France-Kazakhstan: what is known is reported or a lead, and all else is unset', () => {
    expect(limitsOf(franceKazakhstan).filter((limit) => !limit.endsWith(': ? | ? | ? | ?'))).toEqual([
      'evidence, requesting: 6 working-days (weak) | ? | ? | ?',
      'urgent-reply, requested: 2 days (secondary) | ? | ? | ?',
      'urgent-arrival, requesting: 2 days (secondary) | ? | ? | ?',
      'transfer, requesting: 30 days (weak) | ? | ? | ?',
    ]);
    expect(limitsOf(franceKazakhstan)).toHaveLength(limitNames.length);
  });

  test('two texts let a time begin on a day that is read either way, and one says that it begins after the day', () => {
    const firstDays = [beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan].flatMap(({ id, limits }) =>
      limitNames.flatMap((name) =>
        limitEntries(limits[name]).flatMap(({ limit: { firstDay } }) =>
          firstDay === undefined ? [] : [`${id} ${name}: ${told(firstDay)}`],
        ),
      ),
    );
    expect(firstDays).toEqual([
      'benelux-kazakhstan reply: ?',
      'benelux-kazakhstan travel-document: after-event',
      'benelux-kazakhstan travel-document-of-others: after-event',
      'switzerland-kazakhstan transfer: ?',
    ]);
  });

  test('under Poland-Kazakhstan consent turns on the answer being received in time', () => {
    const { reply, 'urgent-reply': urgent } = polandKazakhstan.limits;
    for (const { limit } of [...limitEntries(reply), ...limitEntries(urgent)]) expect(told(limit.inTimeWhen)).toBe('received');
  });
});
