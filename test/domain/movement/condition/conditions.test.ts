import { describe, expect, test } from 'vitest';
import { conditions } from '../../../../domain/movement/conditions.ts';
import { guard } from '../../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../../domain/movement/guard-facts-of.ts';
import { accepted, anAgreement, day, FR, opening } from '../../specimen.ts';
import { confirmed, guarded, morning } from '../../specimen-movement.ts';
import { changed, standing, whyNot, without } from './standing.ts';

test('with every fact there and fresh, all of the table is met or asks nothing', () => {
  const rows = guard(guardFactsOf(guarded(confirmed()), anAgreement(), morning));
  expect(rows.map(({ condition }) => condition)).toEqual(Object.keys(conditions));
  expect(rows.filter(({ state }) => state === 'not-met')).toEqual([]);
});

const suppliedByNobody: readonly string[] = ['agreement', 'clear-day', 'other-side'];

test('each condition says by which text it is one, and who can supply what is missing', () => {
  for (const row of guard(guardFactsOf(guarded(accepted(), {}), anAgreement(), morning))) {
    expect(row.source).not.toBe('');
    if (suppliedByNobody.includes(row.condition)) expect(row).not.toHaveProperty('suppliedBy');
    else expect(row.suppliedBy?.operation).toMatch(/^[a-z]+[A-Z]/);
  }
});

describe('the return decision', () => {
  test('is recorded, stands, is enforceable and names the receiving State', () => {
    expect(whyNot('return-decision', without('returnDecision'))).toBe('No return decision is recorded');
    expect(whyNot('return-decision', changed('returnDecision', { annulledOn: day('2026-06-15') }))).toBe(
      'The return decision was annulled',
    );
    expect(whyNot('return-decision', changed('returnDecision', { enforceableFrom: day('2026-06-20') }))).toBe(
      'The return decision is not yet enforceable',
    );
    expect(standing('return-decision', changed('returnDecision', { enforceableFrom: day('2026-06-19') }))).toMatchObject({
      state: 'met',
      since: opening,
    });
    expect(whyNot('return-decision', changed('returnDecision', { countries: [FR] }))).toBe(
      'The decision fixing the country does not name the receiving State',
    );
  });
});
