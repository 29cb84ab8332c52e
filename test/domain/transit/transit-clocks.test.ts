import { describe, expect, test } from 'vitest';
import { addHours } from '../../../domain/time/instant.ts';
import { answerRun, leadRun } from '../../../domain/transit/transit-clocks.ts';
import { anAgreement, fact, limitsWith, NL, unset } from '../specimen.ts';
import { arrivedAt, entryAt, request } from './specimen-transit.ts';

const asked = { requestingState: NL, request: request(), receivedAt: arrivedAt };
const twoDays = { period: fact({ count: 48, unit: 'hours' } as const) };

const answer = (limit: object) => answerRun(anAgreement({ limits: limitsWith({ 'transit-answer': limit }) }), asked);

describe('the time to answer a request for transit', () => {
  test('runs from the receipt where the text says so', () => {
    expect(answer({ ...twoDays, start: fact('receipt') })).toMatchObject({
      ok: true,
      value: { latest: { until: addHours(arrivedAt, 48) }, source: 'set for this test' },
    });
  });

  test('is counted back from the entry where the text says so', () => {
    expect(answer({ ...twoDays, start: fact('planned-transit') })).toMatchObject({
      ok: true,
      value: { latest: { until: addHours(entryAt, -48) } },
    });
  });

  test('is not computed where the rule, or from when it runs, was not found: it says where to look', () => {
    expect(answer({})).toMatchObject({ error: { kind: 'limit-unset', lookUp: unset.lookUp } });
    expect(answer({ period: unset, start: unset })).toMatchObject({ error: { kind: 'limit-unset', lookUp: unset.lookUp } });
    expect(answer({ ...twoDays, start: unset })).toMatchObject({ error: { kind: 'limit-unset', lookUp: unset.lookUp } });
  });

  test('is not computed where the text was read and has none', () => {
    const none = { none: true, source: 'immediately, without a number' } as const;
    expect(answer({ period: none, start: unset })).toMatchObject({
      error: { kind: 'limit-not-in-text', source: 'immediately, without a number' },
    });
  });
});

test('the time in which a transit is asked for is counted back from the entry', () => {
  const agreement = anAgreement({ limits: limitsWith({ 'transit-lead': { ...twoDays, start: fact('planned-transit') } }) });
  expect(leadRun(agreement, asked)).toMatchObject({ ok: true, value: { latest: { until: addHours(entryAt, -48) } } });
  expect(leadRun(anAgreement(), asked)).toMatchObject({ error: { kind: 'limit-unset' } });
});
