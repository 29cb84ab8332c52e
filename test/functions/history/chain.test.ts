import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChainHead,
  commitment,
  commitments,
  emptyChain,
  type HistoryEntry,
  nextEntry,
} from '../../../functions/history/entry.ts';
import { type Export, faultsIn } from '../../../functions/history/verify.ts';
import { at } from '../../domain/specimen.ts';

const caseId = '0190a000-0000-7000-8000-000000000001';

const entryFacts = fc.record({
  at: fc.integer({ min: 0, max: 1_000_000 }).map((seconds) => at(new Date(seconds * 1000).toISOString())),
  state: fc.constantFrom('FR', 'KZ'),
  move: fc.constantFrom('openCase', 'confirmReceipt', 'acceptCase'),
  status: fc.constantFrom('opened', 'received', 'accepted'),
  values: fc.dictionary(fc.constantFrom('person', 'status', 'evidence'), fc.string(), { minKeys: 1 }),
});

type Facts = { readonly at: ReturnType<typeof at>; state: string; move: string; status: string; values: Record<string, string> };

const chainOf = (salt: string, facts: readonly Facts[]): Export => {
  let head: ChainHead = emptyChain(caseId, 'shared', salt);
  const entries: HistoryEntry[] = [];
  for (const { values, ...rest } of facts) {
    const entry = nextEntry(head, { ...rest, caseId, chain: 'shared', commitments: commitments(salt, {}, values) });
    entries.push(entry);
    head = { n: entry.n, hash: entry.hash, salt };
  }
  return { caseId, chain: 'shared', salt, entries, head: { n: head.n, hash: head.hash } };
};

const chains = fc
  .tuple(fc.uuid(), fc.array(entryFacts, { minLength: 2, maxLength: 8 }))
  .map(([salt, facts]) => chainOf(salt, facts));

/** A chain and a place in it. */
const places = chains.chain((chain) => fc.tuple(fc.constant(chain), fc.nat({ max: chain.entries.length - 1 })));

const broken = (chain: Export, entries: readonly HistoryEntry[]): readonly string[] => faultsIn({ ...chain, entries });

const tampered: Readonly<Record<string, (entry: HistoryEntry) => HistoryEntry>> = {
  'its time': (entry) => ({ ...entry, at: at('2031-01-01T00:00:00Z') }),
  'its State': (entry) => ({ ...entry, state: 'DE' }),
  'its move': (entry) => ({ ...entry, move: 'anotherMove' }),
  'its status': (entry) => ({ ...entry, status: 'transferred' }),
  'a commitment': (entry) => ({ ...entry, commitments: { ...entry.commitments, person: '0'.repeat(64) } }),
  'a commitment taken away': (entry) => ({ ...entry, commitments: {} }),
  'its number': (entry) => ({ ...entry, n: entry.n + 1 }),
  'its hash': (entry) => ({ ...entry, hash: '0'.repeat(64) }),
  'what it follows': (entry) => ({ ...entry, previous: '0'.repeat(64) }),
  'its case': (entry) => ({ ...entry, caseId: '0190a000-0000-7000-8000-000000000002' }),
  'its chain': (entry) => ({ ...entry, chain: 'own' }),
};

describe('a chain of history', () => {
  test('that nobody touched holds', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        expect(faultsIn(chain)).toEqual([]);
      }),
    );
  });

  test('that is empty holds', () => {
    expect(faultsIn({ caseId, chain: 'own', salt: '', entries: [], head: { n: 0, hash: '' } })).toEqual([]);
  });

  test.each(Object.entries(tampered))('does not hold where one entry had %s changed', (_what, tamper) => {
    fc.assert(
      fc.property(places, ([chain, place]) => {
        const entries = chain.entries.map((entry, index) => (index === place ? tamper(entry) : entry));
        expect(broken(chain, entries)).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('does not hold where any entry was taken out, the last too', () => {
    fc.assert(
      fc.property(places, ([chain, place]) => {
        expect(broken(chain, chain.entries.toSpliced(place, 1))).not.toEqual([]);
      }),
    );
  });

  test('does not hold where two neighbours changed places, or one came twice', () => {
    fc.assert(
      fc.property(places, ([chain, place]) => {
        const entry = chain.entries[place] as HistoryEntry;
        expect(broken(chain, chain.entries.toSpliced(place, 0, entry))).not.toEqual([]);
        const next = chain.entries[place + 1];
        if (next !== undefined) expect(broken(chain, chain.entries.toSpliced(place, 2, next, entry))).not.toEqual([]);
      }),
    );
  });

  test('does not hold where somebody wrote an entry anew, the last too, and sealed it by its own hash', () => {
    fc.assert(
      fc.property(places, ([chain, place]) => {
        const { n, previous, hash: _hash, ...rest } = chain.entries[place] as HistoryEntry;
        const resealed = nextEntry({ n: n - 1, hash: previous, salt: chain.salt }, { ...rest, status: 'refused-in-secret' });
        expect(broken(chain, chain.entries.toSpliced(place, 1, resealed))).not.toEqual([]);
      }),
    );
  });

  test('does not hold with the salt of another', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        expect(faultsIn({ ...chain, salt: `${chain.salt}x` })).not.toEqual([]);
      }),
    );
  });

  test('says which entry is wrong', () => {
    const chain = chainOf('salt', fc.sample(entryFacts, { numRuns: 3, seed: 1 }));
    const entries = chain.entries.map((entry) => (entry.n === 2 ? { ...entry, status: 'other' } : entry));
    expect(broken(chain, entries)).toEqual(['Entry 2 was changed after it was written']);
  });
});

describe('what a history keeps of a value', () => {
  test('can be checked by whoever has value and salt', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (salt, value) => {
        expect(commitment(salt, 'person', value)).toBe(commitment(salt, 'person', value));
        expect(commitment(`${salt}x`, 'person', value)).not.toBe(commitment(salt, 'person', value));
        expect(commitment(salt, 'evidence', value)).not.toBe(commitment(salt, 'person', value));
      }),
    );
  });

  test('does not show the value', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (salt, secret) => {
        const chain = chainOf(salt, [
          { at: at('2026-06-01T00:00:00Z'), state: 'FR', move: 'm', status: 's', values: { person: secret } },
        ]);
        expect(JSON.stringify(chain.entries)).not.toContain(secret);
        expect(JSON.stringify(chain.entries)).not.toContain(salt);
      }),
    );
  });

  test('is there for what changed and for nothing else, whatever the order of its parts', () => {
    const before = { person: { a: 1, b: 2 }, status: 'opened', care: 'x' };
    const after = { status: 'received', person: { b: 2, a: 1 } };
    expect(commitments('salt', before, after)).toEqual({ care: null, status: commitment('salt', 'status', 'received') });
    expect(commitments('salt', before, before)).toEqual({});
  });
});

describe('the chains of a case', () => {
  test('shared and own begin differently, and so does that of another case or salt', () => {
    const hashes = [
      emptyChain(caseId, 'shared', 'salt'),
      emptyChain(caseId, 'own', 'salt'),
      emptyChain(caseId, 'shared', 'other salt'),
      emptyChain('another case', 'shared', 'salt'),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(4);
  });
});
