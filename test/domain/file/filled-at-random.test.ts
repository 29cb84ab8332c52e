import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Side } from '../../../domain/caller.ts';
import { acceptCase } from '../../../domain/case/accept-case.ts';
import { confirmReceipt } from '../../../domain/case/confirm-receipt.ts';
import { refuseCase } from '../../../domain/case/refuse-case.ts';
import { carriedBytes } from '../../../domain/file/carried-bytes.ts';
import { fullList } from '../../../domain/file/full-list.ts';
import { holdKinds, isOpen } from '../../../domain/file/hold.ts';
import type { ListFull } from '../../../domain/file/list-bound.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import { recordArrival } from '../../../domain/movement/record-arrival.ts';
import { recordDeparture } from '../../../domain/movement/record-departure.ts';
import { boundsOfOwn, boundsOfShared } from '../../../domain/policy/bounds.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement, frozen, NL, opened, opening, service } from '../specimen.ts';
import { type Deed, type Filling, filesFor } from './filling.ts';
import { deeds } from './filling-acts.ts';

/** What Lambda hands over at most. */
const replyLimit = 6_291_556;

const sides = ['requesting', 'requested'] as const;

type Tried = 'done' | 'refused' | ListFull;

/** As a change does it: the move, then whether every list has room. Nothing moves where one is full. */
const tried = (world: Filling, { side, move, decide }: Deed, size: number): Tried => {
  world.now = addHours(world.now, 1);
  const files = frozen(filesFor(world, side));
  const result = decide(files, size, world.now);
  if (!result.ok) return 'refused';
  const full = fullList(files, result.value, { side, move });
  if (full !== undefined) return full;
  world.shared = frozen(result.value.shared ?? world.shared);
  world.owns[side] = frozen(result.value.own ?? world.owns[side]);
  return 'done';
};

const open = ({ holds = [] }: OwnFile, kind: string): number => holds.filter((hold) => hold.kind === kind && isOpen(hold)).length;

/** How long each list is, by its bound, told apart from the table that the moves are held against. */
const lengths = ({ shared, owns }: Filling): readonly [string, number, number][] => {
  const { evidence, queries, interviews, corrections, extensions } = shared;
  const answered = queries.filter(({ answeredAt }) => answeredAt !== undefined).length;
  return [
    ['evidence', evidence.length, boundsOfShared.evidence.most + answered * boundsOfShared.evidenceInAnswer.most],
    ['queries', queries.length, boundsOfShared.queries.most],
    ['interviews', interviews.length, boundsOfShared.interviews.most],
    ['extensions', extensions.length, boundsOfShared.extensions.most],
    ...sides.flatMap((side): [string, number, number][] => {
      const {
        holds = [],
        complaints = [],
        notifications = [],
        followUps = [],
        bestInterests = [],
        attachments = [],
      } = owns[side];
      return [
        ['corrections', corrections.filter(({ by }) => by === side).length, boundsOfShared.corrections.most],
        ['released holds', holds.filter((hold) => !isOpen(hold)).length, boundsOfOwn.releasedHolds.most],
        ...holdKinds
          .filter((kind) => kind !== 'protection')
          .map((kind): [string, number, number] => [kind, open(owns[side], kind), boundsOfOwn.openHolds.most + 1]),
        ['complaints', complaints.length, boundsOfOwn.complaints.most],
        ['notifications', notifications.length, boundsOfOwn.notifications.most],
        ['followUps', followUps.length, boundsOfOwn.followUps.most],
        ['bestInterests', bestInterests.length, boundsOfOwn.bestInterests.most],
        ['own attachments', attachments.length, boundsOfOwn.attachments.most],
        [
          'shared attachments',
          (shared.attachments ?? []).filter(({ by }) => by === side).length,
          boundsOfShared.attachments.most,
        ],
      ];
    }),
  ];
};

const fresh = (): Filling => ({
  shared: opened(),
  owns: { requesting: emptyOwnFile, requested: emptyOwnFile },
  now: addHours(opening, 24),
});

/** What ends the filling of a request, and bars much of it, comes seldom. */
const seldom = deeds.filter(({ move }) => move === 'acceptCase' || move === 'recordClaimStatus');
const often = deeds.filter((deed) => !seldom.includes(deed));

/** An act is often done again and again: that is how a list gets full. */
const run = fc.record({
  deed: fc.oneof({ weight: 25, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...seldom) }),
  times: fc.constantFrom(1, 1, 3, 30),
  size: fc.constantFrom(0, 0.1, 1),
});

type Run = typeof run extends fc.Arbitrary<infer T> ? T : never;

/** What is refused for want of room, by the list that is full. What protects the person is, only while a hold of its kind stands. */
const fills = (world: Filling, { deed, times, size }: Run): string | undefined => {
  for (let time = 0; time < times; time += 1) {
    const what = tried(world, deed, size);
    if (typeof what !== 'object') continue;
    expect([deed.list, ...(deed.also ?? [])]).toContain(what.list);
    if (deed.protects !== undefined) expect(open(world.owns[deed.side], deed.protects), deed.move).toBeGreaterThan(0);
    return what.list;
  }
  return undefined;
};

const owedFits = (world: Filling): void => {
  const act = (side: Side, move: string, decide: Deed['decide']) =>
    expect(tried(world, { side, move, list: 'none', decide }, 1), move).toBe('done');
  if (world.shared.status === 'opened')
    act('requested', 'confirmReceipt', (files, _size, now) => confirmReceipt(files, { service }, now));
  const refusing = {
    official: 'H'.repeat(200),
    grounds: [{ code: 'RR-REFOUL', country: NL }],
    reasons: '漢'.repeat(4000),
  } as const;
  const before = { shared: world.shared, owns: { ...world.owns }, now: world.now };
  if (world.shared.status === 'received') {
    act('requested', 'refuseCase', (files, _size, now) => refuseCase(files, { ...refusing, subject: 'head' }, now));
    Object.assign(world, before);
    act('requested', 'acceptCase', (files, _size, now) =>
      acceptCase(files, { official: 'H', observations: '漢'.repeat(2000) }, now),
    );
  }
  act('requesting', 'recordDeparture', (files, _size, now) =>
    recordDeparture(files, { departedAt: addHours(now, -0.5) }, anAgreement(), now),
  );
  act('requested', 'recordArrival', (files, _size, now) =>
    recordArrival(files, { arrivedAt: addHours(now, -0.2), place: 'Almaty', official: 'O' }, now),
  );
};

describe('a case that both sides fill in whatever order', () => {
  test('keeps every list within its bound, refuses by the list that is full, leaves nobody unprotected, and takes all that is owed', () => {
    const filled = new Set<string | undefined>();
    fc.assert(
      fc.property(fc.array(run, { minLength: 20, maxLength: 60 }), (acts) => {
        const world = fresh();
        for (const one of acts) {
          filled.add(fills(world, one));
          for (const [list, length, most] of lengths(world)) expect(length, list).toBeLessThanOrEqual(most);
        }
        for (const side of sides) expect(carriedBytes(world.shared) + carriedBytes(world.owns[side])).toBeLessThan(replyLimit);
        owedFits(world);
      }),
      { numRuns: 60, seed: 20_261_128 },
    );
    for (const list of ['evidence', 'queries', 'corrections', 'holds', 'complaints', 'notifications'])
      expect([...filled], list).toContain(list);
  }, 240_000);
});
