import { describe, expect, test } from 'vitest';
import { handOverConditions } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import { handOverGuard } from '../../../domain/convicted-transfer/hand-over-guard.ts';
import { authorised, complete, decidedAt, handedOver, handOver, lacking, rules, type StepName } from './specimen-transfer.ts';

describe('a hand-over is let happen', () => {
  test('where every condition is met, each with its source', () => {
    const files = complete();
    expect(lacking(files)).toEqual([]);
    const standings = handOverGuard({ ...files, rules, at: decidedAt });
    expect(standings.map(({ condition }) => condition)).toEqual([...handOverConditions]);
    for (const { condition, source, since, is } of standings) {
      expect(source, condition).not.toBe('');
      expect(is, condition).toBe('met');
      if (condition !== 'stop' && condition !== 'holds') expect(since, condition).toBeDefined();
    }
  });

  test('and is then done', () => expect(handedOver().shared.status).toBe('handed-over'));
});

/** What each step alone makes a condition of; without agreement of both there is no plan either. */
const missing: readonly (readonly [StepName, readonly StepName[], readonly string[]])[] = [
  ['verification', [], ['consent-verified not-known']],
  ['finality', [], ['finality not-known']],
  ['proceedings', [], ['other-proceedings not-known']],
  ['nationality', [], ['nationality not-known']],
  ['dualCriminality', [], ['dual-criminality not-known']],
  ['courtDecision', [], ['court-decision not-known']],
  ['assessment', [], ['real-risk not-known']],
  ['fitness', [], ['fitness not-known']],
  ['travelDocument', [], ['travel-document not-known']],
  ['confirmation', [], ['confirmation not-known']],
  ['plan', ['confirmation'], ['fitness not-known', 'travel-document not-known', 'plan not-known', 'confirmation not-known']],
];

describe('nobody is handed over where one of them alone is missing:', () => {
  test.for(missing)('%s', ([step, also, bars]) => {
    const files = complete(step, ...also);
    expect(lacking(files)).toEqual(bars);
    const done = handOver(files);
    expect(done.ok && done.value.shared?.status).toBe('handed-over-in-breach');
  });
});

test('what was handed over without an authorisation is recorded as in breach, with what it lacked nowhere on the shared file', () => {
  const done = handOver(complete());
  if (!done.ok) throw new Error(done.error.kind);
  expect(done.value.shared?.status).toBe('handed-over-in-breach');
  expect(done.value.own?.breachLacked).toEqual([]);
  expect(JSON.stringify(done.value.shared)).not.toContain('Lacked');
  expect(authorised().shared.status).toBe('agreed');
});
