import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryBan } from '../../../domain/file/entry-ban.ts';
import type { ExitProof } from '../../../domain/file/exit-proof.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { type BanTime, banTime } from '../../../domain/sanction/ban-time.ts';
import { exitExecutes } from '../../../domain/sanction/exit-executes.ts';
import { foundIn, isObjective } from '../../../domain/sanction/found.ts';
import { liftingOf } from '../../../domain/sanction/lifting-of.ts';
import { isOpenReview } from '../../../domain/sanction/open-review.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { sanctionTerms } from '../../../domain/sanction/sanction-terms.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { FR, frozen } from '../specimen.ts';
import { does, hashOf, type Step, shared, some, start } from './acts-at-random.ts';
import { filesOf } from './specimen-sanction.ts';

/** What of a ban never changes once it is recorded. */
const asRecorded = ({ prolongations: _more, confirmedAt: _at, confirmedBy: _by, notAsPaper: _differs, ...ban }: EntryBan) => ban;

/** Told by hand from what is stored: a proposal of one subject, and a decision as proposed of another, with reasons. */
const isOfTwo = (own: OwnFile, n: number): boolean => {
  const taken = own.sanctionDecisions?.find((one) => one.n === n);
  const proposal = own.sanctionProposals?.find((one) => one.n === taken?.proposal);
  return taken !== undefined && taken.decided === 'as-proposed' && taken.reasons !== '' && proposal?.by !== taken.by;
};

const carriedOut = ({ origin, prolongations = [] }: EntryBan): readonly number[] => [
  ...(origin.from === 'decision' ? [origin.decision] : []),
  ...prolongations.map((more) => more.decision),
];

type Seen = Record<
  | 'decided'
  | 'despite'
  | 'prolonged'
  | 'earlier'
  | 'reviewed'
  | 'lifted'
  | 'kept'
  | 'running'
  | 'takenBack'
  | 'notAsPaper'
  | 'refused',
  number
>;

/** A record that nobody compared with its paper yet can be taken from it again. */
const isOpenRecord = ({ origin, confirmedAt, notAsPaper }: EntryBan, act: Step['act']): boolean =>
  act === 'record-earlier' && origin.from === 'earlier' && (confirmedAt ?? notAsPaper) === undefined;

/** A ban is there only by its own acts, and is altered by nothing else. */
const bansAreKept = (before: OwnFile, after: OwnFile, act: Step['act']): void => {
  const [old, now] = [before.entryBans ?? [], after.entryBans ?? []];
  for (const [index, ban] of old.entries())
    if (!isOpenRecord(ban, act)) expect(now.slice(index, index + 1).map(asRecorded)).toEqual([asRecorded(ban)]);
  expect(now.slice(0, old.length).map(({ n }) => n)).toEqual(old.map(({ n }) => n));
  if (act !== 'record-decided' && act !== 'record-earlier') expect(now).toHaveLength(old.length);
  if (act !== 'record-decided')
    expect(now.map(carriedOut)).toEqual([...old.map(carriedOut), ...now.slice(old.length).map(() => [])]);
  if (act !== 'compare')
    expect(now.slice(0, old.length).map((ban) => ban.confirmedBy)).toEqual(old.map((ban) => ban.confirmedBy));
  for (const [index, ban] of old.entries())
    if (ban.notAsPaper !== undefined || act !== 'differ') expect(now[index]?.notAsPaper).toBe(ban.notAsPaper);
};

/** A record that is not as its paper is said to be so by a second person, and bears nothing: no time, no date, and no open question. */
const bearsNothing = (own: OwnFile, { n, by, notAsPaper, confirmedAt }: EntryBan, { is }: BanTime, now: Instant): void => {
  expect(is).toBe('not-as-paper');
  expect(notAsPaper?.by).not.toBe(by);
  expect(confirmedAt).toBeUndefined();
  expect(liftingOf(own, n)).toBeUndefined();
  const ofBans = sanctionTerms({ shared, own }, FR, now).filter(({ kind }) => kind === 'ban-ends' || kind === 'five-year-review');
  expect(ofBans.map(({ of }) => of)).not.toContain(n);
  for (const review of own.banReviews ?? []) if (review.ban === n) expect(isOpenReview(own, review)).toBe(false);
  for (const proof of own.exitProofs ?? []) expect(exitExecutes(own, proof).bans).not.toContain(n);
};

const isReadByTwo = ({ decidedOn, by, confirmedBy, confirmedAt }: EntryBan, { is }: BanTime): void => {
  expect(decidedOn < '2027-02-10').toBe(true);
  expect(confirmedBy).not.toBe(by);
  if (is !== 'lifted') expect(is === 'not-confirmed').toBe(confirmedAt === undefined);
};

/** The days of the exits that are proved and were not taken back, by hand. */
const provedIn = ({ exitProofs = [] }: OwnFile): readonly string[] =>
  exitProofs.filter((proof) => !('withdrawal' in proof)).map(({ on }) => on);

/** What is proved of the exit stays on record as it was, and is taken back by its own act, once. */
const exitsAreKept = (before: OwnFile, after: OwnFile, act: Step['act'], seen: Seen): void => {
  const [old, now] = [before.exitProofs ?? [], after.exitProofs ?? []];
  const asProved = ({ withdrawal: _withdrawn, ...proof }: ExitProof) => proof;
  expect(now.slice(0, old.length).map(asProved)).toEqual(old.map(asProved));
  for (const [index, { withdrawal }] of old.entries()) {
    if (act !== 'take-back' || withdrawal !== undefined) expect(now[index]?.withdrawal).toBe(withdrawal);
    seen.takenBack += Number(withdrawal === undefined && now[index]?.withdrawal !== undefined);
  }
};

/** Every ban is of two: decided by them, or read from a paper by them before anything follows. */
const bansAreOfTwo = (own: OwnFile, now: Instant, seen: Seen): void => {
  for (const ban of own.entryBans ?? []) {
    for (const n of carriedOut(ban)) expect(isOfTwo(own, n)).toBe(true);
    const time = banTime({ own }, ban, FR, now);
    if (ban.notAsPaper !== undefined) bearsNothing(own, ban, time, now);
    else if (ban.origin.from === 'earlier') isReadByTwo(ban, time);
    seen.notAsPaper += Number(ban.notAsPaper !== undefined);
    if ('from' in time) expect(provedIn(own)).toContain(time.from);
    seen.running += Number('until' in time);
    seen.prolonged += Number((ban.prolongations ?? []).length > 0);
  }
};

/** Who is returned for an objective reason is banned only where the proposal said why all the same. */
const nothingAgainstObjective = (before: OwnFile, { act }: Step, after: OwnFile, seen: Seen): void => {
  const made = after.entryBans?.slice(before.entryBans?.length ?? 0) ?? [];
  if (act === 'record-earlier') seen.earlier += made.length;
  if (act !== 'record-decided' || foundIn(before) === 'deliberate-breach') return;
  for (const _ban of made) {
    const content = before.sanctionProposals?.at(-1)?.content;
    expect(content !== undefined && 'despiteFinding' in content).toBe(true);
    seen.despite += 1;
  }
};

/** That the last decision was taken on the last proposal, and on what stands: told by hand. */
const covers = (own: OwnFile): boolean => {
  const [taken, last] = [own.sanctionDecisions?.at(-1), own.sanctionProposals?.at(-1)];
  return taken?.proposal === last?.n && last !== undefined && taken?.read === hashOf(readForDecision({ shared, own }, last));
};

/** While the reason is objective each ban that stands is asked about, or was; and what is lifted was lifted by that act. */
const bansAreAsked = (before: OwnFile, after: OwnFile, act: Step['act'], seen: Seen): void => {
  for (const { n, notAsPaper } of after.entryBans ?? []) {
    const isLifted = liftingOf(after, n) !== undefined;
    if (isLifted && liftingOf(before, n) === undefined) {
      expect(act).toBe('lift');
      seen.lifted += 1;
    }
    if (liftingOf(before, n) !== undefined) expect(isLifted).toBe(true);
    if (isLifted || notAsPaper !== undefined || !isObjective(foundIn(after))) continue;
    expect(after.banReviews?.some((review) => review.ban === n && review.cause === 'objective-reason')).toBe(true);
    seen.reviewed += 1;
  }
};

test('no history leads to a ban without two persons and their reasons, and none alters, lifts or begins one by itself', () => {
  const seen: Seen = {
    decided: 0,
    despite: 0,
    prolonged: 0,
    earlier: 0,
    reviewed: 0,
    lifted: 0,
    kept: 0,
    running: 0,
    takenBack: 0,
    notAsPaper: 0,
    refused: 0,
  };
  fc.assert(
    fc.property(fc.array(some, { minLength: 5, maxLength: 30 }), (steps) => {
      let own: OwnFile = filesOf({ returnReasons: [] }).own;
      for (const [index, one] of steps.flat().entries()) {
        const now = addHours(start, 24 * 10 + index);
        const result = does[one.act](frozen({ shared, own }), one, now);
        if (!result.ok) {
          seen.refused += 1;
          continue;
        }
        expect(result.value.shared).toBeUndefined();
        const after: OwnFile = frozen(result.value.own ?? own);
        bansAreKept(own, after, one.act);
        bansAreOfTwo(after, now, seen);
        exitsAreKept(own, after, one.act, seen);
        nothingAgainstObjective(own, one, after, seen);
        bansAreAsked(own, after, one.act, seen);
        if (one.act === 'record-decided') {
          expect(covers(own)).toBe(true);
          seen.decided += 1;
        }
        if (one.act === 'keep') seen.kept += 1;
        own = after;
      }
    }),
    { numRuns: 600, seed: 7 },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(10);
});
