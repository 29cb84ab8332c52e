import { expect, test } from 'vitest';
import { met, notApplicable, notMet } from '../../../../domain/movement/condition/verdict.ts';
import { at } from '../../specimen.ts';

const [since, until] = [at('2026-06-06T08:00:00Z'), at('2026-06-07T08:00:00Z')];

test('what is met says by which text, since when, and until when, where that is known', () => {
  expect(met('art. 3')).toStrictEqual({ state: 'met', source: 'art. 3' });
  expect(met('art. 3', since)).toStrictEqual({ state: 'met', source: 'art. 3', since });
  expect(met('art. 3', since, until)).toStrictEqual({ state: 'met', source: 'art. 3', since, until });
});

test('what is not met says why, and since when a fact stands in the way, where there is one', () => {
  expect(notMet('art. 3', 'Missing')).toStrictEqual({ state: 'not-met', why: 'Missing', source: 'art. 3' });
  expect(notMet('art. 3', 'Old', since)).toStrictEqual({ state: 'not-met', why: 'Old', source: 'art. 3', since });
});

test('what asks nothing of the person says why', () => {
  expect(notApplicable('art. 3', 'Of age')).toStrictEqual({ state: 'not-applicable', why: 'Of age', source: 'art. 3' });
});
