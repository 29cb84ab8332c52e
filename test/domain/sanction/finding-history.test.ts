import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moved } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { reasonProofKinds } from '../../../domain/file/reason-proof.ts';
import { type ReturnReason, returnReasonKinds } from '../../../domain/file/return-reason.ts';
import type { Result } from '../../../domain/result.ts';
import { confirmReturnReason } from '../../../domain/sanction/confirm-return-reason.ts';
import { contestReturnReason } from '../../../domain/sanction/contest-return-reason.ts';
import { foundIn, isContestOpen } from '../../../domain/sanction/found.ts';
import { recordReturnReason } from '../../../domain/sanction/record-return-reason.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { files } from '../protection/specimen-stop.ts';
import { FR, frozen } from '../specimen.ts';
import { breach, contest, paper, now as start } from './specimen-reason.ts';

const subjects = ['one', 'two', 'three'] as const;

const step = fc.record({
  act: fc.constantFrom('record', 'record', 'confirm', 'confirm', 'contest'),
  subject: fc.constantFrom(...subjects),
  stated: fc.oneof(fc.constant('deliberate-breach' as const), fc.constantFrom(...returnReasonKinds)),
  papers: fc.uniqueArray(fc.constantFrom(...reasonProofKinds, 'police-record' as const), { maxLength: 3 }),
  heard: fc.constantFrom('heard', 'heard', 'not-heard', undefined),
  contestable: fc.constantFrom(true, true, false),
  says: fc.constantFrom(true, true, false),
  /** How far from the last version the number is that is named. */
  off: fc.constantFrom(0, 0, 0, 0, -1, 1),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const decided = (own: OwnFile, one: Step, now: Instant): Result<Moved, unknown> => {
  const { act, subject, off } = one;
  const on = frozen(files(own));
  const versions = own.returnReasons?.length ?? 0;
  const reason = versions + off;
  if (act === 'confirm') return confirmReturnReason(on, { reason, reasons: 'R', subject }, now);
  if (act === 'contest')
    return contestReturnReason(on, { reason, from: 'person', receivedOn: contest.receivedOn, statement: 'S', subject }, now);
  const hearing = one.heard === 'not-heard' ? ({ was: 'not-heard', why: 'W' } as const) : breach.hearing;
  const facts = {
    ...{ stated: one.stated, account: 'A', proofs: one.papers.map(paper), subject, state: FR },
    ...(one.heard === undefined || hearing === undefined ? {} : { hearing }),
    ...(one.contestable ? { contestBefore: 'C' } : {}),
    ...(one.says && versions > 0 ? { corrects: 'Why.' } : {}),
  };
  return recordReturnReason(on, facts, now);
};

/** What of a version never changes once it is recorded. */
const asRecorded = ({ confirmation: _confirmed, contests: _contested, ...recorded }: ReturnReason) => recorded;

const nothingLost = (before: readonly ReturnReason[], after: readonly ReturnReason[], act: Step['act']): void => {
  expect(after).toHaveLength(before.length + (act === 'record' ? 1 : 0));
  expect(after.slice(0, before.length).map(asRecorded)).toEqual(before.map(asRecorded));
  // Only the last version is confirmed or contested; nothing that was said of it is taken away.
  const touched = act === 'record' ? before.length : before.length - 1;
  expect(after.slice(0, touched)).toEqual(before.slice(0, touched));
  for (const [at, { confirmation, contests = [] }] of before.entries()) {
    if (confirmation !== undefined) expect(after[at]?.confirmation).toEqual(confirmation);
    expect(after[at]?.contests?.slice(0, contests.length) ?? []).toEqual(contests);
  }
  expect(after.map(({ n }) => n)).toEqual(after.map((_version, at) => at + 1));
};

/** The breach that counts, told apart from the rules: by hand from the last version. */
const shownByTwo = ({ returnReasons = [] }: OwnFile): boolean => {
  const last = returnReasons.at(-1);
  if (last === undefined || last.stated !== 'deliberate-breach' || last.confirmation === undefined) return false;
  const evidence = last.proofs.some(({ kind }) => ['police-record', 'court-record', 'other-record'].includes(kind));
  return evidence && last.hearing !== undefined && last.contestBefore !== undefined && last.by !== last.confirmation.by;
};

/** How often each thing came about that the histories are to show. */
type Seen = { breach: number; contested: number; answered: number; refused: number };

const isLawful = (before: OwnFile, after: OwnFile, { act, subject }: Step, seen: Seen): void => {
  nothingLost(before.returnReasons ?? [], after.returnReasons ?? [], act);
  const isBreach = foundIn(after) === 'deliberate-breach';
  expect(isBreach).toBe(shownByTwo(after));
  if (isBreach) seen.breach += 1;
  if (isContestOpen(after)) seen.contested += 1;
  if (!isContestOpen(before)) return;
  expect(act).not.toBe('confirm');
  if (act !== 'record') return;
  seen.answered += 1;
  const contested = before.returnReasons?.at(-1);
  expect([contested?.by, contested?.confirmation?.by]).not.toContain(subject);
};

test('in whatever order it is recorded, confirmed and contested, no version is lost, and a breach counts only shown and by two', () => {
  const seen: Seen = { breach: 0, contested: 0, answered: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      let own: OwnFile = {};
      for (const [at, one] of steps.entries()) {
        const result = decided(own, one, addHours(start, at + 1));
        if (!result.ok) {
          seen.refused += 1;
          continue;
        }
        expect(result.value.shared).toBeUndefined();
        const after = frozen(result.value.own ?? own);
        isLawful(own, after, one, seen);
        own = after;
      }
    }),
    { numRuns: 600, seed: 11 },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
});
