import { describe, expect, test } from 'vitest';
import { claimOutcomes } from '../../../domain/file/claim-status.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { entriesToKeep } from '../../../domain/protection/kept.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { day, FR, KZ } from '../specimen.ts';
import { aProposal, aReopening, aStop, followed, found } from './specimen-stop.ts';

const claim = (outcome: (typeof claimOutcomes)[number]) => ({
  outcome,
  checkedOn: day('2026-06-05'),
  source: 'Register',
  recordedAt: found,
});

describe('the register keeps of a case, for the other cases about the person', () => {
  test('nothing where nothing stops the person', () => {
    expect(entriesToKeep({})).toStrictEqual([]);
    const without: OwnFile = { reasonsKept: 'Kept.', withdrawalReason: 'Left.' };
    expect(entriesToKeep(without)).toStrictEqual([]);
  });

  test('every stop by number, country, day and whose account found it, and not why', () => {
    const stops = [aStop(), aStop({ n: 2, country: FR, basis: 'refusal', proposal: aProposal() })];
    expect(entriesToKeep({ stops })).toStrictEqual([
      { kind: 'stop', n: 1, country: KZ, since: found, by: 'subject-of-the-assessor' },
      { kind: 'stop', n: 2, country: FR, since: found, by: 'subject-of-the-assessor' },
    ]);
  });

  test('a stop that was reopened too, with when a departure is possible again', () => {
    expect(entriesToKeep({ stops: [aStop({ reopening: aReopening() })] })).toStrictEqual([
      { kind: 'stop', n: 1, country: KZ, since: found, departureFrom: addHours(followed, 72), by: 'subject-of-the-assessor' },
    ]);
  });

  test.each(claimOutcomes)('a claim that is %s where it bars, and not otherwise', (outcome) => {
    const barring = outcome === 'undecided' || outcome === 'protected';
    const entry = { kind: 'claim', claim: outcome, since: found };
    expect(entriesToKeep({ claim: claim(outcome) })).toStrictEqual(barring ? [entry] : []);
    const stop = { kind: 'stop', n: 1, country: KZ, since: found, by: 'subject-of-the-assessor' };
    expect(entriesToKeep({ stops: [aStop()], claim: claim(outcome) })).toStrictEqual(barring ? [stop, entry] : [stop]);
  });
});
