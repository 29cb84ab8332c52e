import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import { flush } from '../../../functions/outbox/flush.ts';
import type { Outbox, Sender, Unsent } from '../../../functions/ports/outbox.ts';

const message = (n: number): Unsent => ({
  caseId: 'a-case',
  place: String(n).padStart(6, '0'),
  id: `a-case/${n}`,
  to: { queue: 'duty-mail' },
  body: `{"n":${n}}`,
});

/** An outbox and a queue that break down at the given steps, counted over both. */
const breakingAt = (count: number, breaks: ReadonlySet<number>) => {
  let left: readonly Unsent[] = Array.from({ length: count }, (_one, index) => message(index + 1));
  const arrived: string[] = [];
  let step = 0;
  const broken = (): void => {
    step += 1;
    if (breaks.has(step)) throw new Error('broke down');
  };
  const outbox: Outbox = {
    unsent: async () => left,
    sent: async ({ place }) => {
      broken();
      left = left.filter((other) => other.place !== place);
    },
  };
  const sender: Sender = {
    send: async ({ id }) => {
      broken();
      arrived.push(id);
    },
  };
  return { outbox, sender, arrived, left: () => left };
};

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_one, index) => `a-case/${index + 1}`);

describe('what a change owes to queues', () => {
  test('is sent in the order in which it was owed, and then forgotten', async () => {
    const { outbox, sender, arrived, left } = breakingAt(3, new Set());
    expect(await flush(outbox, sender, 'a-case')).toBe(3);
    expect(arrived).toEqual(ids(3));
    expect(left()).toEqual([]);
  });

  test('stays owed from the message on that could not be sent: nothing overtakes it', async () => {
    const { outbox, sender, arrived, left } = breakingAt(3, new Set([3]));
    await expect(flush(outbox, sender, 'a-case')).rejects.toThrow('broke down');
    expect(arrived).toEqual(ids(1));
    expect(left().map(({ id }) => id)).toEqual(['a-case/2', 'a-case/3']);
  });

  test('goes out twice with the same id where it broke down between sending and forgetting', async () => {
    const { outbox, sender, arrived, left } = breakingAt(2, new Set([2]));
    await expect(flush(outbox, sender, 'a-case')).rejects.toThrow('broke down');
    await flush(outbox, sender, 'a-case');
    expect(arrived).toEqual(['a-case/1', 'a-case/1', 'a-case/2']);
    expect(left()).toEqual([]);
  });

  test('arrives whole and in order wherever and however often it broke down', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 6 }), fc.uniqueArray(fc.integer({ min: 1, max: 15 })), async (count, breaks) => {
        const { outbox, sender, arrived, left } = breakingAt(count, new Set(breaks));
        for (let attempt = 0; attempt <= breaks.length; attempt += 1) {
          await flush(outbox, sender, 'a-case').catch((error: Error) => expect(error.message).toBe('broke down'));
        }
        expect(left()).toEqual([]);
        expect([...new Set(arrived)]).toEqual(ids(count));
        expect(arrived).toEqual(arrived.toSorted());
      }),
    );
  });

  test('waits in its lane alone: one that fails holds up no other, and one can be asked for by itself', async () => {
    const to = (n: number, state: string): Unsent => ({ ...message(n), to: { queue: 'outbound', state: stateOf(state) } });
    let left: readonly Unsent[] = [to(1, 'FR'), to(2, 'KZ'), message(3), to(4, 'FR'), to(5, 'KZ')];
    const outbox: Outbox = {
      unsent: async () => left,
      sent: async ({ id }) => {
        left = left.filter((other) => other.id !== id);
      },
    };
    const refusing = async ({ to: destination }: Unsent): Promise<void> => {
      if (destination.queue === 'outbound' && destination.state === 'FR') throw new Error('refused');
    };
    expect(await flush(outbox, { send: refusing }, 'a-case', 'outbound-KZ')).toBe(2);
    expect(left.map(({ id }) => id)).toEqual(['a-case/1', 'a-case/3', 'a-case/4']);
    await expect(flush(outbox, { send: refusing }, 'a-case')).rejects.toThrow('refused');
    expect(left.map(({ id }) => id)).toEqual(['a-case/1', 'a-case/4']);
  });

  test('is nothing for a case that owes nothing', async () => {
    const { outbox, sender, arrived } = breakingAt(0, new Set());
    expect(await flush(outbox, sender, 'a-case')).toBe(0);
    expect(arrived).toEqual([]);
  });
});
