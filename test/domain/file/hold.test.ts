import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forEscort, type Hold, held, heldByFact, holdKinds, isOpen } from '../../../domain/file/hold.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { at } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const placed = { kind: 'claim', reason: 'R', placedAt: now, by: 'officer' } as const;
const hold: Hold = { ...placed, n: 1 };
const released: Hold = { ...hold, releasedAt: now, releaseReason: 'R' };

describe('a hold', () => {
  test('is open until somebody released it', () => {
    expect(isOpen(hold)).toBe(true);
    expect(isOpen(released)).toBe(false);
  });

  test('that a person sets comes beside those that are open', () => {
    expect(held(undefined, placed)).toEqual([hold]);
    expect(held([hold], placed)).toEqual([hold, { ...hold, n: 2 }]);
  });

  test('that a fact sets by itself is set once while one of its kind is open', () => {
    expect(heldByFact(undefined, placed)).toEqual([hold]);
    expect(heldByFact([hold], placed)).toEqual([hold]);
    expect(heldByFact([released], placed)).toEqual([released, { ...hold, n: 2 }]);
    expect(heldByFact([released, { ...hold, n: 2 }], placed)).toHaveLength(2);
  });

  test('of another kind, open or not, does not stand for it', () => {
    const other: Hold = { ...hold, kind: 'medical' };
    expect(heldByFact([other], placed)).toEqual([other, { ...hold, n: 2 }]);
  });
});

describe('who escorts the person learns', () => {
  const masked = { ...hold, kind: 'other', reason: 'The authority in charge holds the case.' };

  test.each(['escort', 'medical'] as const)('all of a hold that is about the journey: %s', (kind) => {
    expect(forEscort({ ...released, kind })).toStrictEqual({ ...released, kind });
  });

  test.each(
    holdKinds.filter((kind) => kind !== 'escort' && kind !== 'medical'),
  )('of a hold for %s that it is there, and not why', (kind) => {
    expect(forEscort({ ...hold, kind })).toStrictEqual(masked);
  });

  test('that such a hold was released, and when, and not why', () => {
    const secret = { ...released, releaseReason: 'The court dismissed the appeal.' };
    expect(forEscort(secret)).toStrictEqual({ ...masked, releasedAt: now, releaseReason: 'Released.' });
  });
});

test('whatever facts come in whatever order, no hold is lost, each has its number, and of each kind one is open', () => {
  const step = fc.record({ kind: fc.constantFrom(...holdKinds), release: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let holds: readonly Hold[] = [];
      for (const [index, { kind, release }] of steps.entries()) {
        const before = holds.map(({ n, kind: which, placedAt }) => ({ n, kind: which, placedAt }));
        holds = heldByFact(holds, { ...placed, kind, placedAt: addHours(now, index) });
        expect(holds).toMatchObject(before.concat(holds.slice(before.length)));
        expect(holds.map(({ n }) => n)).toEqual(holds.map((_hold, place) => place + 1));
        expect(holds.filter((one) => one.kind === kind && isOpen(one))).toHaveLength(1);
        if (release) holds = holds.map((one) => (one.kind === kind ? { ...one, releasedAt: now } : one));
      }
    }),
  );
});
