import { describe, expect, test } from 'vitest';
import { claimOutcomes } from '../../../domain/file/claim-status.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import { at, day, done, frozen, opened } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const subject = 'subject-of-the-officer';
const stated = { checkedOn: day('2026-06-05'), source: 'Register' };
const facts = { ...stated, outcome: 'undecided' as const, subject };
const files = (own = {}) => frozen({ shared: opened(), own });

describe('a State records what it knows of a claim for protection', () => {
  test.each(claimOutcomes)('%s, in its own file, dated', (outcome) => {
    const { own } = done(recordClaimStatus(files(), { ...facts, outcome }, now));
    expect(own?.claim).toEqual({ outcome, ...stated, recordedAt: now });
    expect(own?.changedAt).toBe(now);
  });

  test('the shared file is not touched: the other State sees no trace of it', () => {
    expect(done(recordClaimStatus(files(), facts, now))).not.toHaveProperty('shared');
  });

  test('a newer record takes the place of the older and keeps the rest of the own file', () => {
    const own = { reasonsKept: 'Kept.', claim: { ...stated, outcome: 'undecided', recordedAt: at('2026-06-05T08:00:00Z') } };
    expect(done(recordClaimStatus(files(own), { ...facts, outcome: 'finally-rejected' }, now)).own).toEqual({
      reasonsKept: 'Kept.',
      claim: { ...stated, outcome: 'finally-rejected', recordedAt: now },
      changedAt: now,
    });
  });

  test.each([
    ['undecided', true],
    ['protected', true],
    ['none', false],
    ['finally-rejected', false],
  ] as const)('one that is %s holds the case by itself: %s', (outcome, holds) => {
    const { own } = done(recordClaimStatus(files(), { ...facts, outcome }, now));
    const hold = { n: 1, kind: 'claim', reason: `The claim for protection is ${outcome}.`, placedAt: now, by: subject };
    expect(own?.holds).toEqual(holds ? [hold] : undefined);
  });

  test('a second record of it sets no second hold while the first is open, and one once it was released', () => {
    const held = done(recordClaimStatus(files(), facts, now)).own ?? emptyOwnFile;
    expect(done(recordClaimStatus(files(held), facts, now)).own?.holds).toHaveLength(1);
    const released = { ...held, holds: held.holds?.map((hold) => ({ ...hold, releasedAt: now, releaseReason: 'R' })) };
    expect(done(recordClaimStatus(files(released), facts, now)).own?.holds).toMatchObject([{ n: 1 }, { n: 2, kind: 'claim' }]);
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
