import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../functions/adapters/table.ts';
import { type Write, writeTogether } from '../../../functions/adapters/transaction.ts';
import { heldToBounds, TransactionTooLarge, transactionBounds } from '../../../functions/adapters/transaction-bounds.ts';

const { items, bytes, itemBytes } = transactionBounds;
const put = (n: number, size = 0) => ({ put: { pk: `CASE#${n}`, sk: 'CASE', text: 'я'.repeat(size / 2) } });
const many = (count: number, size = 0) => Array.from({ length: count }, (_none, n) => put(n, size));

describe('what is written together', () => {
  test('is held to what the store takes: a hundred items, four binary megabytes, 400 binary kilobytes an item', () => {
    expect(transactionBounds).toEqual({ items: 100, bytes: 4_194_304, itemBytes: 409_600 });
    expect(() => heldToBounds(many(items))).not.toThrow();
    expect(() => heldToBounds(many(items + 1))).toThrow(new TransactionTooLarge('101 items in one transaction, of at most 100'));
    expect(() => heldToBounds(many(1, itemBytes - 100))).not.toThrow();
    expect(() => heldToBounds(many(1, itemBytes))).toThrow(TransactionTooLarge);
    expect(() => heldToBounds(many(10, itemBytes - 100))).not.toThrow();
    expect(() => heldToBounds(many(11, itemBytes - 100))).toThrow(TransactionTooLarge);
    expect(11 * (itemBytes - 100)).toBeGreaterThan(bytes);
  });

  test('counts letters as the store does, by their bytes, whichever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const times = Math.ceil(itemBytes / Math.max(1, Buffer.byteLength(text)));
        const write = { put: { pk: 'CASE#1', sk: 'CASE', text: text.repeat(times) } };
        if (text.length > 0) expect(() => heldToBounds([write])).toThrow(TransactionTooLarge);
      }),
    );
  });

  test('is not even sent where the store would refuse it, whether it puts, removes or checks', async () => {
    const sent: unknown[] = [];
    const table = { name: 'a table', client: { send: async (command: unknown) => sent.push(command) } } as unknown as Table;
    const checks = Array.from({ length: items + 1 }, (_none, n): Write<never> => ({ remove: { pk: `CASE#${n}`, sk: 'CASE' } }));
    await expect(writeTogether(table, checks)).rejects.toThrow(TransactionTooLarge);
    expect(sent).toEqual([]);
    expect(await writeTogether(table, checks.slice(1))).toBe('done');
    expect(sent).toHaveLength(1);
  });
});
