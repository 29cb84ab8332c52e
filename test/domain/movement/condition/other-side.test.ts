import { describe, expect, test } from 'vitest';
import type { Kept } from '../../../../domain/file/kept-entry.ts';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, FR, KZ, opening } from '../../specimen.ts';
import { aPlan, assessed, confirmed, morning, planned } from '../../specimen-movement.ts';
import { standing, whyNot } from './standing.ts';

const oneSentence = 'The movement is stopped on the other side';
const hold = { n: 4, kind: 'claim', reason: 'R', by: 'officer', placedAt: addHours(morning, -9) } as const;
const stop = { n: 1, country: KZ, basis: 'refusal', foundAt: addHours(morning, -900), by: 'head' } as const;
const keptThere: readonly Kept[] = [
  { caseId: 'another', entries: [{ kind: 'stop', n: 1, country: KZ, since: addHours(morning, -900), by: 'finder-there' }] },
];

const reasons: readonly (readonly [string, OwnFile, readonly Kept[]])[] = [
  ['holds the case', { holds: [hold] }, []],
  ['found a real risk in its assessment', { assessment: assessed([KZ], 'real-risk') }, []],
  ['stopped the person in this case', { stops: [stop] }, []],
  ['stopped the person in another case', {}, keptThere],
  ['holds the person in another procedure', {}, [{ caseId: 'a transfer', entries: [{ kind: 'transfer', since: opening }] }]],
];

describe('the receiving State stops a movement', () => {
  test.each(reasons)('where it %s, and the moving State reads one sentence and no more', (_what, other, kept) => {
    const row = standing('other-side', { other, keptThere: kept });
    expect(row).toEqual({
      condition: 'other-side',
      state: 'not-met',
      why: oneSentence,
      source: 'House rule: a hold or a finding of either State stops the person',
      visibleTo: 'mover',
    });
  });

  test('in whichever way, by the same words: nobody can tell one from the other', () => {
    const rows = reasons.map(([, other, kept]) => JSON.stringify(standing('other-side', { other, keptThere: kept })));
    expect(new Set(rows).size).toBe(1);
  });

  test.each(reasons)('alone: where it %s no other condition tells it', (_what, other, kept) => {
    for (const condition of ['holds', 'assessment', 'stop', 'another-procedure'] as const)
      expect(standing(condition, { other, keptThere: kept })).toEqual(standing(condition, {}));
  });
});

test('a real risk on one stretch of the way is enough', () => {
  const [leg] = aPlan().legs;
  const roissy = { state: FR, name: 'Roissy' };
  const legs = [
    { ...leg, to: roissy, arrivesAt: addHours(morning, 3) },
    { ...leg, from: roissy, departsAt: addHours(morning, 4) },
  ] as const;
  const file = confirmed(planned(accepted(), aPlan({ legs })));
  expect(whyNot('other-side', { file, other: { assessment: assessed([FR], 'real-risk') } })).toBe(oneSentence);
});

describe('the receiving State stops nothing', () => {
  test.each([
    ['has nothing on its file', {}],
    ['released its hold', { holds: [{ ...hold, releasedAt: morning, releaseReason: 'R' }] }],
    ['found no real risk', { assessment: assessed([KZ]) }],
    ['left open what it found', { assessment: assessed([KZ], 'undetermined') }],
    ['found a risk in a State that is not on the way', { assessment: assessed([FR], 'real-risk') }],
    ['stopped the person on the way to another State', { stops: [{ ...stop, country: FR }] }],
  ] as const)('where it %s', (_what, other) => {
    expect(whyNot('other-side', { other: other as OwnFile })).toBe('met');
  });

  test('by what the moving State keeps: that stands in conditions of its own', () => {
    expect(whyNot('other-side', { own: { holds: [hold], stops: [stop] }, kept: keptThere })).toBe('met');
  });
});
