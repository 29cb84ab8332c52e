import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesAheadAtMost } from '../../../domain/policy/messages.ts';
import {
  afterApplied,
  afterPassed,
  firstClosed,
  isFull,
  isTaken,
  type MessageOrder,
  missingIn,
  placeInOrder,
  turnsOf,
} from '../../../domain/transit/message-order.ts';

type Order = MessageOrder & { readonly done: readonly number[] };

/** All whose turn has come are applied. */
const settled = (order: Order): Order => {
  const [next] = turnsOf(order, order.waiting);
  if (next === undefined) return order;
  const waiting = order.waiting.filter(({ sequence }) => sequence !== next);
  return settled({ ...afterApplied(order, next), waiting, done: [...order.done, next] });
};

type Event = { readonly kind: 'comes' | 'not-understood' | 'acted-on'; readonly sequence: number };

/** What one event makes of the order, as the intake and the sweep do it. */
const orderAfter = (order: Order, { kind, sequence }: Event): Order => {
  if (kind === 'acted-on') {
    if (!order.waiting.some((one) => one.sequence === sequence)) return order;
    const waiting = order.waiting.filter((one) => one.sequence !== sequence);
    return { ...afterPassed(order, { sequence, used: true }), waiting, done: [...order.done, sequence] };
  }
  if (isTaken(order, sequence)) return order;
  const ownPlace = order.passed?.some((place) => place.sequence === sequence) === true;
  if (kind === 'not-understood') {
    const room = ownPlace || !isFull(order) ? order : firstClosed(order);
    return room === undefined ? order : settled({ ...order, ...afterPassed(room, { sequence, used: false }) });
  }
  if (placeInOrder(order, sequence) === 'too-far-ahead') return order;
  const passed = (order.passed ?? []).filter((place) => place.sequence !== sequence);
  const waiting = [...order.waiting, { sequence }].sort((one, other) => one.sequence - other.sequence);
  return settled({ ...order, passed, waiting });
};

const kinds = fc.constantFrom('comes', 'comes', 'comes', 'not-understood', 'acted-on') as fc.Arbitrary<Event['kind']>;

const histories = fc.array(fc.record({ kind: kinds, sequence: fc.integer({ min: 1, max: 24 }) }), { maxLength: 80 });

describe('the order of a partner’s messages', () => {
  test('whatever comes in whichever order: nothing is applied twice, nothing waits for nothing, and all stays within its bound', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let order: Order = { applied: 0, waiting: [], done: [] };
        for (const event of events) {
          const before = order;
          order = orderAfter(order, event);
          expect(new Set(order.done).size).toBe(order.done.length);
          expect(order.applied).toBeGreaterThanOrEqual(before.applied);
          expect((order.passed?.length ?? 0) + order.waiting.length).toBeLessThanOrEqual(messagesAheadAtMost);
          // What waits has something missing before it, and only that.
          const missing = missingIn(order);
          for (const { sequence } of order.waiting) {
            expect(missing.some(({ to }) => to < sequence)).toBe(true);
            expect(missing.some(({ from, to }) => from <= sequence && sequence <= to)).toBe(false);
          }
          if (order.waiting.length === 0) expect(missing).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('once what is missing comes, understood or not, nothing waits any more', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom('comes', 'not-understood'), (events, kind) => {
        let order: Order = { applied: 0, waiting: [], done: [] };
        for (const event of events) order = orderAfter(order, event);
        for (const { from, to } of missingIn(order))
          for (let sequence = from; sequence <= to; sequence += 1) order = orderAfter(order, { kind, sequence } as Event);
        expect(order.waiting).toEqual([]);
      }),
    );
  });

  test('a message that was not understood holds up nobody, and leaves its place to the right one until a later is applied', () => {
    const order = orderAfter({ applied: 1, waiting: [], done: [1] }, { kind: 'not-understood', sequence: 2 });
    expect(isTaken(order, 2)).toBe(false);
    expect(orderAfter(order, { kind: 'comes', sequence: 2 }).done).toEqual([1, 2]);
    const later = orderAfter(order, { kind: 'comes', sequence: 3 });
    expect(later.done).toEqual([1, 3]);
    expect(isTaken(later, 2)).toBe(true);
  });

  test('a place is taken, next, ahead or too far ahead; one that was passed over is free for its own message, however many are ahead', () => {
    const waiting = Array.from({ length: messagesAheadAtMost - 1 }, (_none, index) => ({ sequence: index + 10 }));
    const order = { applied: 2, passed: [{ sequence: 5, used: false }], waiting };
    const placeOf = (sequence: number) => placeInOrder(order, sequence);
    expect([1, 2, 10].map(placeOf)).toEqual(['taken', 'taken', 'taken']);
    expect([3, 4, 5, 99].map(placeOf)).toEqual(['next', 'too-far-ahead', 'ahead', 'too-far-ahead']);
    expect(placeInOrder({ ...order, waiting: waiting.slice(1) }, 4)).toBe('ahead');
    expect(placeInOrder({ ...order, passed: [{ sequence: 5, used: true }] }, 5)).toBe('taken');
  });

  test('what is missing is told in runs', () => {
    expect(missingIn({ applied: 1, waiting: [{ sequence: 4 }, { sequence: 9 }], passed: [{ sequence: 6, used: true }] })).toEqual(
      [
        { from: 2, to: 3 },
        { from: 5, to: 5 },
        { from: 7, to: 8 },
      ],
    );
    expect(missingIn({ applied: 1, waiting: [], passed: [{ sequence: 6, used: true }] })).toEqual([]);
  });
});
