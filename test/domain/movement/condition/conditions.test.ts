import { describe, expect, test } from 'vitest';
import { conditions } from '../../../../domain/movement/conditions.ts';
import { guard } from '../../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../../domain/movement/guard-facts-of.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, anAgreement, day, FR, received, unset } from '../../specimen.ts';
import { confirmed, guarded, morning, notified, planned, takeBack } from '../../specimen-movement.ts';
import { changed, whyNot, without } from './standing.ts';

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

describe('the receiving State’s consent', () => {
  test('is its acceptance', () => {
    expect(whyNot('consent', { file: received() })).toBe('The receiving State has not accepted');
  });
  test('for a notice is a passport that was looked at within thirty days and is valid on arrival', () => {
    expect(whyNot('consent', { file: planned(notified()) })).toBe('met');
    const checkedLongAgo = { file: notified(), at: addHours(morning, 24 * 30) };
    expect(whyNot('consent', checkedLongAgo)).toBe('The passport was checked more than 30 days ago');
    expect(whyNot('consent', { file: notified(), at: addHours(morning, 24 * 400) })).not.toBe('met');
  });
  test('is its own duty where it takes somebody back', () => {
    expect(whyNot('consent', { file: takeBack() })).toBe('met');
  });
});

describe('the agreement', () => {
  test('is in force on the day of the departure, and covers such a person', () => {
    expect(whyNot('agreement', { agreement: anAgreement({ entryIntoForce: unset }) })).toBe('It is not in force');
    expect(whyNot('agreement', { agreement: anAgreement({ scopes: [] }) })).toBe('It does not cover such a person');
  });
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
    expect(whyNot('return-decision', changed('returnDecision', { countries: [FR] }))).toBe(
      'The decision fixing the country does not name the receiving State',
    );
  });
});
