import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryBan } from '../../../domain/file/entry-ban.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { Result } from '../../../domain/result.ts';
import { type BanTime, banTime } from '../../../domain/sanction/ban-time.ts';
import { confirmEntryBan } from '../../../domain/sanction/confirm-entry-ban.ts';
import { confirmReturnReason } from '../../../domain/sanction/confirm-return-reason.ts';
import { decideSanction } from '../../../domain/sanction/decide-sanction.ts';
import { foundIn, isObjective } from '../../../domain/sanction/found.ts';
import { liftSanction } from '../../../domain/sanction/lift-sanction.ts';
import { liftingOf } from '../../../domain/sanction/lifting-of.ts';
import { proposeSanction } from '../../../domain/sanction/propose-sanction.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { recordBorderAlert } from '../../../domain/sanction/record-border-alert.ts';
import { recordEntryBan } from '../../../domain/sanction/record-entry-ban.ts';
import { recordExit } from '../../../domain/sanction/record-exit.ts';
import { recordReturnReason } from '../../../domain/sanction/record-return-reason.ts';
import { requestBanReview } from '../../../domain/sanction/request-ban-review.ts';
import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { at, day, FR, frozen } from '../specimen.ts';
import { anOutcome, aPaper } from './specimen-ban.ts';
import {
  aBreach,
  aProposal,
  caseOf,
  filesOf,
  lostDocuments,
  proposedBan,
  proposedProlongation,
  untilDay,
} from './specimen-sanction.ts';

const acts = [
  'find-objective',
  'find-breach',
  'confirm-breach',
  'record-obligation',
  'propose',
  'propose-despite',
  'propose-more',
  'decide',
  'decide',
  'turn-down',
  'record-decided',
  'record-decided',
  'record-earlier',
  'compare',
  'exit',
  'ask',
  'lift',
  'keep',
  'alert',
] as const;

const step = fc.record({
  act: fc.constantFrom(...acts),
  subject: fc.constantFrom('one', 'two', 'three'),
  n: fc.integer({ min: 1, max: 3 }),
  months: fc.constantFrom(6, 24, 60, 61),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Acts at random, and now and then what leads to a ban, or to more of one, in its order. */
const some = fc.oneof(
  { weight: 6, arbitrary: step.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('propose', 'propose-despite', 'propose-more'), step).map(([first, one]): Step[] => [
      { ...one, act: first, subject: 'one', n: 1, months: 24 },
      { ...one, act: 'decide', subject: 'two' },
      { ...one, act: 'record-decided' },
    ]),
  },
);

const start = at('2027-02-15T12:00:00Z');
const shared = frozen({ ...caseOf(), openedAt: at('2027-02-10T08:00:00Z') });
const hashOf = (read: object): string => JSON.stringify(read);
const told = (now: Instant) => ({ reference: 'R', notifiedOn: dayInUtc(now), language: 'Kazakh', timeAndProofExplained: true });

const finding = (kind: 'objective' | 'breach', own: OwnFile, subject: string) => {
  const {
    n: _n,
    recordedAt: _at,
    by: _by,
    confirmation: _confirmed,
    ...stated
  } = kind === 'breach' ? aBreach() : lostDocuments();
  const corrects = (own.returnReasons ?? []).length > 0 ? { corrects: 'Why.' } : {};
  return { ...stated, ...corrects, subject, state: FR };
};

const decision = (files: Files, { subject }: Step, decided: 'as-proposed' | 'not-as-proposed') => {
  const last = files.own.sanctionProposals?.at(-1) ?? aProposal();
  const read = hashOf(readForDecision(files, last));
  return { proposal: last.n, read, decided, reasons: 'Because.', official: 'Prefect', subject };
};

/** What each act does. The obligation is recorded anew by hand: its move is of another part. */
const does: Readonly<Record<Step['act'], (files: Files, one: Step, now: Instant) => Result<Moved, unknown>>> = {
  'find-objective': (files, { subject }, now) => recordReturnReason(files, finding('objective', files.own, subject), now),
  'find-breach': (files, { subject }, now) => recordReturnReason(files, finding('breach', files.own, subject), now),
  'confirm-breach': (files, { subject }, now) =>
    confirmReturnReason(files, { reason: files.own.returnReasons?.length ?? 0, reasons: 'R', subject }, now),
  'record-obligation': ({ own }, { n }, now) => {
    const returnDecision = { ...untilDay(`2027-02-0${n}`), recordedAt: now };
    return { ok: true, value: { own: { ...own, returnDecision } } as Moved };
  },
  propose: (files, { subject, months }, now) => proposeSanction(files, { content: proposedBan({ months }), subject }, FR, now),
  'propose-despite': (files, { subject, months }, now) =>
    proposeSanction(files, { content: proposedBan({ months, despiteFinding: 'She hid.' }), subject }, FR, now),
  'propose-more': (files, { subject, n, months }, now) =>
    proposeSanction(files, { content: proposedProlongation({ ban: n, months, despiteFinding: 'She hid.' }), subject }, FR, now),
  decide: (files, one, now) => decideSanction(files, decision(files, one, 'as-proposed'), FR, now, hashOf),
  'turn-down': (files, one, now) => decideSanction(files, decision(files, one, 'not-as-proposed'), FR, now, hashOf),
  'record-decided': (files, { subject }, now) => {
    const n = files.own.sanctionDecisions?.length ?? 0;
    return recordEntryBan(files, { from: 'decision', decision: n, ...told(now), subject }, FR, now, hashOf);
  },
  'record-earlier': (files, { subject, n, months }, now) => {
    const paper = { ...aPaper, sha256: String(n).repeat(64) };
    const stated = { kind: 'other-obligation', authority: 'Prefect', decidedOn: addDays(day('2027-02-07'), n), months } as const;
    return recordEntryBan(
      files,
      { from: 'earlier', ...told(now), ...stated, seriousThreat: false, paper, subject },
      FR,
      now,
      hashOf,
    );
  },
  compare: (files, { subject, n }, now) => confirmEntryBan(files, { ban: n, paper: String(n).repeat(64), subject }, now),
  exit: ({ own }, { subject, n }, now) => {
    const on = addDays(day('2027-02-15'), n);
    return recordExit({ shared, own }, { kind: 'exit-stamp', on, means: 'Roissy', receivedOn: on, subject }, FR, now);
  },
  ask: (files, { subject, n }, now) => {
    const request = { receivedOn: dayInUtc(now), from: 'prison', statement: 'Please.' } as const;
    return requestBanReview(files, { ban: n, ...request, subject }, FR, now);
  },
  lift: (files, { subject, n }, now) => liftSanction(files, { ...outcome(n, subject, now), outcome: lifted }, FR, now),
  keep: (files, { subject, n }, now) => liftSanction(files, { ...outcome(n, subject, now), outcome: { is: 'kept' } }, FR, now),
  alert: (files, { subject, n }, now) => {
    const entered = { is: 'entered', kind: 'refusal-of-entry', reference: 'S', enteredOn: day('2027-02-20'), ban: n } as const;
    return recordBorderAlert(files, { ...entered, subject }, FR, now);
  },
};

const lifted = { is: 'lifted', ground: 'humanitarian' } as const;
const outcome = (ban: number, subject: string, now: Instant) => {
  const { ban: _of, ground: _ground, at: _at, by: _by, ...decided } = anOutcome({ decidedOn: dayInUtc(now) });
  return { ban, ...decided, subject };
};

/** What of a ban never changes once it is recorded. */
const asRecorded = ({ prolongations: _more, confirmedAt: _at, confirmedBy: _by, ...ban }: EntryBan) => ban;

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
  'decided' | 'despite' | 'prolonged' | 'earlier' | 'reviewed' | 'lifted' | 'kept' | 'running' | 'refused',
  number
>;

/** A ban is there only by its own acts, and is altered by nothing else. */
const bansAreKept = (before: OwnFile, after: OwnFile, act: Step['act']): void => {
  const [old, now] = [before.entryBans ?? [], after.entryBans ?? []];
  expect(now.slice(0, old.length).map(asRecorded)).toEqual(old.map(asRecorded));
  if (act !== 'record-decided' && act !== 'record-earlier') expect(now).toHaveLength(old.length);
  if (act !== 'record-decided')
    expect(now.map(carriedOut)).toEqual([...old.map(carriedOut), ...now.slice(old.length).map(() => [])]);
  if (act !== 'compare')
    expect(now.slice(0, old.length).map((ban) => ban.confirmedBy)).toEqual(old.map((ban) => ban.confirmedBy));
};

const isReadByTwo = ({ decidedOn, by, confirmedBy, confirmedAt }: EntryBan, { is }: BanTime): void => {
  expect(decidedOn < '2027-02-10').toBe(true);
  expect(confirmedBy).not.toBe(by);
  if (is !== 'lifted') expect(is === 'not-confirmed').toBe(confirmedAt === undefined);
};

/** Every ban is of two: decided by them, or read from a paper by them before anything follows. */
const bansAreOfTwo = (own: OwnFile, now: Instant, seen: Seen): void => {
  for (const ban of own.entryBans ?? []) {
    for (const n of carriedOut(ban)) expect(isOfTwo(own, n)).toBe(true);
    const time = banTime({ own }, ban, FR, now);
    if (ban.origin.from === 'earlier') isReadByTwo(ban, time);
    if ('until' in time) expect(own.exitProofs?.length).toBeGreaterThan(0);
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
  for (const { n } of after.entryBans ?? []) {
    const isLifted = liftingOf(after, n) !== undefined;
    if (isLifted && liftingOf(before, n) === undefined) {
      expect(act).toBe('lift');
      seen.lifted += 1;
    }
    if (liftingOf(before, n) !== undefined) expect(isLifted).toBe(true);
    if (isLifted || !isObjective(foundIn(after))) continue;
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
