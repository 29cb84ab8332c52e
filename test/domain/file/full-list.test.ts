import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedBytes, utf8Bytes } from '../../../domain/file/carried-bytes.ts';
import { fullList } from '../../../domain/file/full-list.ts';
import { held, holdKinds } from '../../../domain/file/hold.ts';
import { changed } from '../../../domain/file/moved.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { withStops } from '../../../domain/file/stop.ts';
import { boundsOfOwn, boundsOfShared } from '../../../domain/policy/bounds.ts';
import { day, NL, opened, opening, received } from '../specimen.ts';
import { aPlan, confirmed, takeBack } from '../specimen-movement.ts';

const many = <T>(count: number, entry: T): readonly T[] => Array.from({ length: count }, () => entry);

const piece = { kind: 'passport', form: 'copy', attachments: [] } as const;
const act = { side: 'requesting', move: 'someMove' } as const;
const own = emptyOwnFile;

const fullShared = (before: ReadmissionCase, after: ReadmissionCase, by: Parameters<typeof fullList>[2] = act) =>
  fullList({ shared: before, own }, changed({ shared: after }), by);

const fullOwn = (before: OwnFile, after: OwnFile, move = 'someMove') =>
  fullList({ shared: opened(), own: before }, changed({ own: after }), { ...act, move });

describe('evidence', () => {
  const with_ = (count: number, file = received()): ReadmissionCase => ({ ...file, evidence: many(count, piece) });
  const { most } = boundsOfShared.evidence;

  test('is taken up to its bound and not beyond, and the refusal says both', () => {
    expect(fullShared(received(), with_(most))).toBeUndefined();
    expect(fullShared(with_(most), with_(most + 1))).toEqual({ kind: 'list-full', list: 'evidence', entries: most + 1, most });
  });

  test('is bounded in bytes too, as a reply carries them', () => {
    const long = many(120, { ...piece, description: '漢'.repeat(1000) });
    expect(
      fullShared(received(), { ...received(), evidence: many(20, { ...piece, description: 'Б'.repeat(1000) }) }),
    ).toBeUndefined();
    expect(fullShared(received(), { ...received(), evidence: long })).toMatchObject({
      list: 'evidence',
      mostBytes: boundsOfShared.evidence.bytes,
      bytes: carriedBytes(long),
    });
  });

  test('has room for the answer to each question, however much came unasked', () => {
    const asked = { ...received(), queries: [{ n: 1, question: 'Whose?', kinds: [], askedAt: opening }] } as ReadmissionCase;
    const answered = { ...asked, queries: [{ n: 1, question: 'Whose?', kinds: [], askedAt: opening, answeredAt: opening }] };
    expect(fullShared(with_(most, asked), with_(most + 1, answered as ReadmissionCase))).toBeUndefined();
  });

  test('does not keep the requested State from withdrawing its consent on what it found', () => {
    const by = { side: 'requested', move: 'withdrawAcceptance' } as const;
    expect(fullShared(with_(most), with_(most + 20), by)).toBeUndefined();
  });

  test('that was longer before there was a bound keeps nobody from anything else', () => {
    const longer = with_(most + 50);
    expect(fullShared(longer, { ...longer, changedAt: opening })).toBeUndefined();
    expect(fullShared(longer, with_(most + 49))).toBeUndefined();
  });
});

describe('corrections', () => {
  test('of one side take no room of the other', () => {
    const { most } = boundsOfShared.corrections;
    const correction = { at: opening, reason: 'A slip.', identity: false } as const;
    const mine = many(most, { ...correction, by: 'requesting' as const });
    const before = { ...received(), corrections: mine };
    const corrected = (by: 'requesting' | 'requested') => ({ ...before, corrections: [...mine, { ...correction, by }] });
    expect(fullShared(before, corrected('requesting'))).toMatchObject({ list: 'corrections', most });
    expect(fullShared(before, corrected('requested'), { ...act, side: 'requested' })).toBeUndefined();
  });
});

describe('movements', () => {
  const { most } = boundsOfShared.movements;
  const earlier = (count: number) => {
    const file = confirmed();
    return 'transfer' in file && file.transfer !== undefined
      ? many(count, { ...file.transfer, stage: 'cancelled' as const })
      : [];
  };

  test('are bounded where they are planned: to give a plan up needs no room', () => {
    const last = { ...confirmed(), earlierMovements: earlier(most - 1) };
    const { transfer: _gone, ...rest } = last as ReadmissionCase & { transfer?: unknown };
    const laidAside = { ...rest, earlierMovements: earlier(most) } as ReadmissionCase;
    expect(fullShared(laidAside, { ...confirmed(), earlierMovements: earlier(most) })).toMatchObject({
      list: 'earlierMovements',
    });
    expect(fullShared(last, laidAside)).toBeUndefined();
  });

  test('of a taking back have room of their own', () => {
    const file = takeBack();
    const full = { ...file, earlierMovements: earlier(most) } as ReadmissionCase;
    const transfer = { n: 1, kind: 'take-back', stage: 'planned', revision: 1, plan: aPlan({}, NL), plannedAt: opening } as const;
    expect(fullShared(full, { ...full, transfer } as ReadmissionCase)).toBeUndefined();
  });
});

describe('a hold', () => {
  const placed = { reason: 'A reason.', placedAt: opening, by: 'somebody' };
  const heldBy = (kind: (typeof holdKinds)[number], times: number, holds: OwnFile['holds'] = []) =>
    many(times, kind).reduce((all, one) => held(all, { ...placed, kind: one }), holds);
  const { most } = boundsOfOwn.openHolds;

  test('of a kind is refused only while others of that kind stand', () => {
    for (const kind of holdKinds) {
      const rest = holdKinds
        .filter((other) => other !== kind)
        .reduce((holds, other) => heldBy(other, most, holds), heldBy(kind, most - 1));
      expect(fullOwn({ holds: rest }, { holds: heldBy(kind, 1, rest) })).toBeUndefined();
      expect(fullOwn({ holds: heldBy(kind, 1, rest) }, { holds: heldBy(kind, 2, rest) })).toMatchObject({ list: 'holds', most });
    }
  });

  test('that a fact sets by itself always has its place', () => {
    for (const move of ['recordClaimStatus', 'recordRemedy', 'recordTrafficking', 'recordComplaint'])
      expect(fullOwn({ holds: heldBy('protection', most) }, { holds: heldBy('protection', most + 1) }, move)).toBeUndefined();
  });
});

describe('a complaint', () => {
  const { most } = boundsOfOwn.complaints;
  const said = {
    from: 'person',
    receivedOn: day('2026-06-03'),
    channel: 'Letter',
    text: 'x',
    recordedAt: opening,
    by: 'a',
  } as const;
  const complaints = (count: number, matter: 'treatment' | 'risk-on-return' = 'treatment') =>
    Array.from({ length: count }, (_none, index) => ({ ...said, n: index + 1, matter }));
  const hold = { n: 1, kind: 'protection', reason: 'A complaint.', placedAt: opening, by: 'a' } as const;
  const released = { ...hold, releasedAt: opening, releaseReason: 'Assessed.', releasedBy: 'b' } as const;
  const taken = (before: OwnFile, holds: OwnFile['holds']): OwnFile => ({
    complaints: [...(before.complaints ?? []), ...complaints(1, 'risk-on-return')],
    ...(holds === undefined ? {} : { holds }),
  });

  test('of another matter leaves the last place to one about a risk, as long as nothing holds the case for protection', () => {
    expect(fullOwn({ complaints: complaints(most - 2) }, { complaints: complaints(most - 1) })).toBeUndefined();
    const last = { complaints: complaints(most - 1) };
    expect(fullOwn(last, { complaints: complaints(most) })).toMatchObject({ list: 'complaints', most: most - 1 });
    expect(fullOwn(last, taken(last, [hold]), 'recordComplaint')).toBeUndefined();
    expect(fullOwn({ ...last, holds: [hold] }, { complaints: complaints(most), holds: [hold] })).toBeUndefined();
  });

  test('about a risk keeps its hold until there is room for the next', () => {
    const held = { complaints: complaints(most), holds: [hold] };
    expect(fullOwn(held, { ...held, holds: [released] }, 'releaseHold')).toMatchObject({ list: 'complaints' });
    const roomy = { complaints: complaints(most - 1), holds: [hold] };
    expect(fullOwn(roomy, { ...roomy, holds: [released] }, 'releaseHold')).toBeUndefined();
  });

  test('about a risk is taken where its place was filled before it was kept free, and nothing holds the case', () => {
    const before = { complaints: complaints(most), holds: [released] };
    expect(fullOwn(before, taken(before, [released, { ...hold, n: 2 }]), 'recordComplaint')).toBeUndefined();
    const held = { complaints: complaints(most), holds: [hold] };
    expect(fullOwn(held, taken(held, [hold, { ...hold, n: 2 }]), 'recordComplaint')).toMatchObject({ list: 'complaints' });
  });
});

describe('a real risk', () => {
  test('stops the person however much was said about reopening earlier stops', () => {
    const proposal = {
      fact: 'circumstances-changed',
      explanation: 'x'.repeat(4000),
      sources: many(50, 'y'.repeat(1000)),
      assessor: 'A',
      proposedAt: opening,
      proposedBy: 'b',
    } as const;
    const found = { basis: 'assessment', foundAt: opening, by: 'c' } as const;
    const stops = many(100, proposal).map((said, index) => ({ ...found, n: index + 1, country: NL, proposal: said }));
    expect(fullOwn({ stops }, { stops: withStops(stops, [NL], found) })).toBeUndefined();
    expect(fullOwn({ stops }, { stops: [...stops, { ...found, n: 101, country: NL, proposal }] })).toMatchObject({
      list: 'stops',
    });
  });
});

describe('the bytes of a text', () => {
  test('are those of its UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf8Bytes(text) === Buffer.byteLength(text)));
  });
});
