import { describe, expect, test } from 'vitest';
import { reasonProofKinds } from '../../../domain/file/reason-proof.ts';
import { objectiveReasons, type ReturnReason, returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { foundBy, foundIn, isContestOpen, isObjective } from '../../../domain/sanction/found.ts';
import { breach, confirmation, contest, illness, now, paper, version, withReasons } from './specimen-reason.ts';

/** What proves each reason, told apart from the table of the rules. */
const proving = [
  ['illness', 'medical-certificate'],
  ['lost-documents', 'loss-report'],
  ['accident', 'carrier-record'],
  ['accident', 'police-record'],
  ['accident', 'force-majeure-record'],
  ['family', 'civil-record'],
  ['family', 'court-record'],
  ...reasonProofKinds.map((kind) => ['other-objective', kind] as const),
] as const;

describe('an objective reason', () => {
  test.each(objectiveReasons)('of %s is established by each paper that proves it, and by no other', (stated) => {
    for (const kind of reasonProofKinds) {
      const proves = proving.some(([reason, paperKind]) => reason === stated && paperKind === kind);
      expect(foundBy(version({ ...illness, stated, proofs: [paper(kind)] })), kind).toBe(proves ? stated : 'not-established');
    }
  });

  test.each(objectiveReasons)('of %s without a paper is not established, and never a breach', (stated) => {
    expect(foundBy(version({ ...illness, stated, proofs: [] }))).toBe('not-established');
  });

  test('takes one person alone', () => {
    expect(foundBy(version(illness))).toBe('illness');
  });
});

describe('a deliberate breach', () => {
  const of = (more: Partial<ReturnReason>): ReturnReason => version(breach, { confirmation, ...more });

  test('counts once a second person confirmed it', () => {
    expect(foundBy(version(breach))).toBe('not-established');
    expect(foundBy(of({}))).toBe('deliberate-breach');
  });

  test('does not count by one person, whatever the file says', () => {
    expect(foundBy(of({ confirmation: { ...confirmation, by: 'officer' } }))).toBe('not-established');
  });

  test('does not count without evidence, on a paper that proves something else, without hearing, or without a way to contest it', () => {
    expect(foundBy(of({ proofs: [] }))).toBe('not-established');
    expect(foundBy(of({ proofs: [paper('loss-report')] }))).toBe('not-established');
    const { hearing: _heard, ...unheard } = of({});
    expect(foundBy(unheard)).toBe('not-established');
    const { contestBefore: _way, ...final } = of({});
    expect(foundBy(final)).toBe('not-established');
  });

  test('of a person who could not be heard counts where it is said why', () => {
    expect(foundBy(of({ hearing: { was: 'not-heard', why: 'Absconded.' } }))).toBe('deliberate-breach');
  });
});

describe('what is found on a case', () => {
  test('is not established where nothing is recorded', () => {
    expect(foundIn({})).toBe('not-established');
    expect(foundIn(withReasons())).toBe('not-established');
    expect(isContestOpen({})).toBe(false);
  });

  test('is what the last version finds, whatever was found before', () => {
    const found = version(breach, { confirmation });
    const corrected = version(illness, { n: 2, corrects: 'The certificate came.' });
    expect(foundIn(withReasons(found, corrected))).toBe('illness');
    expect(foundIn(withReasons(version(illness), version(breach, { n: 2, confirmation })))).toBe('deliberate-breach');
    const unproved = { ...illness, proofs: [] };
    expect(foundIn(withReasons(found, version(unproved, { n: 2 })))).toBe('not-established');
  });

  test('is contested while the last version is, and no longer once a later one answers', () => {
    const contested = version(breach, { confirmation, contests: [contest] });
    expect(isContestOpen(withReasons(contested))).toBe(true);
    expect(isContestOpen(withReasons(contested, version(breach, { n: 2, recordedAt: now })))).toBe(false);
    expect(isContestOpen(withReasons(version(breach)))).toBe(false);
  });

  test.each(returnReasonKinds)('bears no guilt where it is objective: %s', (kind) => {
    expect(isObjective(kind)).toBe(!['deliberate-breach', 'not-established'].includes(kind));
  });
});
