import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, pageWrites, split, tableOf } from '../../../functions/adapters/pages.ts';

type Put = Readonly<Record<string, unknown>>;

const put = (write: ReturnType<typeof pageWrites>[number]): Put => write.put ?? {};

const piece = fc.record({ n: fc.nat(), text: fc.string({ unit: 'grapheme', maxLength: 3000 }) });

/** Files with lists and single fields of every size. */
const file = fc.dictionary(
  fc.constantFrom('evidence', 'queries', 'person', 'status', 'holds'),
  fc.oneof(fc.array(piece, { maxLength: 40 }), piece, fc.constant('accepted')),
);

/** What the store holds after the writes, by sort key. */
const stored = (writes: readonly Put[], before: readonly Put[] = []): readonly Put[] => [
  ...new Map([...before, ...writes].map((item) => [item['sk'], item])).values(),
];

/** As a store gives a value back, which keeps no order of fields. */
const fromStore = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromStore);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([field, part]) => [field, fromStore(part)]),
  );
};

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('a file that has grown', () => {
  test('is read as it was written, through any number of changes', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), (versions) => {
        let [items, pages]: [readonly Put[], ReturnType<typeof tableOf>] = [[], {}];
        for (const version of versions) {
          const now = split(version);
          items = stored(pageWrites('CASE#1', now, pages).map(put), items);
          pages = tableOf(now);
          expect(joined(fromStore(now.file), pages, items.map(fromStore) as Put[])).toEqual(version);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('has no item near what the store takes, however long its lists are', () => {
    const long = Array.from({ length: 500 }, (_none, n) => ({ n, text: '漢'.repeat(1000) }));
    const many = Object.fromEntries(Array.from({ length: 45 }, (_none, n) => [`field${n}`, 'x'.repeat(4000)]));
    const { file: small, pages } = split({ ...many, evidence: long });
    expect(bytes(small)).toBeLessThan(200_000);
    expect(Math.max(...pages.map(bytes))).toBeLessThan(20_000);
  });

  test('writes the last page of a list alone where something is added', () => {
    const list = Array.from({ length: 100 }, (_none, n) => ({ n, text: 'Б'.repeat(500) }));
    const before = split({ evidence: list });
    const after = split(fromStore({ evidence: [...list, { n: 100, text: 'one more' }] }) as object);
    const written = pageWrites('CASE#1', after, tableOf(before)).map(put);
    expect(before.pages.length).toBeGreaterThan(5);
    expect(written).toHaveLength(1);
  });

  test('writes no page anew that the store gave back with its fields in another order', () => {
    const before = split({ evidence: Array.from({ length: 30 }, (_none, n) => ({ n, text: 'Б'.repeat(500), by: 'FR' })) });
    const after = split(
      fromStore({ evidence: Array.from({ length: 30 }, (_none, n) => ({ n, text: 'Б'.repeat(500), by: 'FR' })) }) as object,
    );
    expect(pageWrites('CASE#1', after, tableOf(before))).toEqual([]);
  });

  test('leaves nothing on a page that it no longer has: data that were corrected are gone', () => {
    const before = split({ person: { text: 'wrong'.repeat(2000) } });
    const [emptied] = pageWrites('CASE#1', split({ person: { text: 'right' } }), tableOf(before)).map(put);
    expect(emptied).toEqual({ pk: 'CASE#1', sk: 'PAGE#person#000001' });
  });

  test('is not read where one of its pages is another than its item names', () => {
    const before = split({ evidence: [{ text: 'a'.repeat(5000) }] });
    const after = split({ evidence: [{ text: 'b'.repeat(5000) }] });
    const items = pageWrites('CASE#1', before).map(put);
    expect(joined(after.file, tableOf(after), items)).toBeUndefined();
    expect(joined(before.file, tableOf(before), [])).toBeUndefined();
    expect(joined(before.file, tableOf(before), items)).toEqual({ evidence: [{ text: 'a'.repeat(5000) }] });
  });
});

describe('an ordinary file', () => {
  test('is one item', () => {
    expect(split({ status: 'opened', evidence: [{ text: 'a passport' }], gone: undefined })).toEqual({
      file: { status: 'opened', evidence: [{ text: 'a passport' }] },
      pages: [],
    });
  });
});
