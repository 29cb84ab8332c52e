import { describe, expect, test } from 'vitest';
import { claimOutcomes } from '../../../domain/protection/claim-status.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import { at, day, done, frozen, opened } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const facts = { outcome: 'undecided' as const, checkedOn: day('2026-06-05'), source: 'Register' };
const files = (own = {}) => frozen({ shared: opened(), own });

describe('a State records what it knows of a claim for protection', () => {
  test.each(claimOutcomes)('%s, in its own file, dated', (outcome) => {
    expect(done(recordClaimStatus(files(), { ...facts, outcome }, now))).toEqual({
      own: { claim: { outcome, checkedOn: '2026-06-05', source: 'Register', recordedAt: now }, changedAt: now },
    });
  });

  test('the shared file is not touched: the other State sees no trace of it', () => {
    expect(done(recordClaimStatus(files(), facts, now))).not.toHaveProperty('shared');
  });

  test('a newer record takes the place of the older and keeps the rest of the own file', () => {
    const own = { reasonsKept: 'Kept.', claim: { ...facts, outcome: 'none', recordedAt: at('2026-06-05T08:00:00Z') } };
    expect(done(recordClaimStatus(files(own), facts, now)).own).toEqual({
      reasonsKept: 'Kept.',
      claim: { ...facts, recordedAt: now },
      changedAt: now,
    });
  });

  test('nobody has checked tomorrow: the last day that it is anywhere on Earth counts', () => {
    expect(recordClaimStatus(files(), { ...facts, checkedOn: day('2026-06-07') }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'checkedOn', date: '2026-06-07' },
    });
    expect(recordClaimStatus(files(), { ...facts, checkedOn: day('2026-06-07') }, at('2026-06-06T10:00:00Z'))).toMatchObject({
      ok: true,
    });
  });
});
