import { type ChainEntry, type ChainHead, entryIn, hashOf, headsIn, inChain } from './chain-entry.ts';
import type { StoredItem } from './stored-item.ts';

/** The last entry of a chain, and what its first one follows. */
export type ChainEnd = { readonly n: number; readonly hash: string; readonly begins: string };

/** What a look through all chains of a table came to. */
export type Chains = {
  readonly entries: number;
  readonly ends: ReadonlyMap<string, ChainEnd>;
  /** What does not hold, as sentences. */
  readonly faults: readonly string[];
};

const named = (chain: string): string => {
  const { about, whose } = inChain(chain);
  return `${about} (${whose === 'shared' ? 'shared' : `own file of ${whose}`})`;
};

const headFault = (chain: string, { n, hash, salt }: ChainHead, end: ChainEnd | undefined): string | undefined => {
  const { about, whose } = inChain(chain);
  const last = end ?? { n: 0, hash, begins: '' };
  if (last.n !== n) return `${named(chain)}: the file names ${n} changes, the history has ${last.n}`;
  if (last.hash !== hash) return `${named(chain)}: the last change is not the one that the file names`;
  const start = hashOf({ caseId: about, chain: whose === 'shared' ? 'shared' : 'own', salt });
  return end !== undefined && end.begins !== start ? `${named(chain)}: the first change does not begin the chain` : undefined;
};

/**
 * Looks through the chains of a table as its items come by. Those of a chain come in its order, as a table gives a partition's items;
 * of each chain only its end is kept.
 */
export const chainCheck = (): { readonly look: (item: StoredItem) => void; readonly end: () => Chains } => {
  const [ends, heads, faults] = [new Map<string, ChainEnd>(), new Map<string, ChainHead>(), [] as string[]];
  let entries = 0;
  const follow = (chain: string, entry: ChainEntry): void => {
    const { hash, ...unsealed } = entry;
    const before = ends.get(chain);
    if (entry.n !== (before?.n ?? 0) + 1) faults.push(`${named(chain)}: change ${entry.n} comes after ${before?.n ?? 0}`);
    else if (before !== undefined && entry.previous !== before.hash)
      faults.push(`${named(chain)}: change ${entry.n} does not follow the one before`);
    if (hashOf(unsealed) !== hash) faults.push(`${named(chain)}: change ${entry.n} was altered after it was written`);
    ends.set(chain, { n: entry.n, hash, begins: before?.begins ?? entry.previous });
  };
  return {
    look: (item) => {
      const found = entryIn(item);
      for (const [chain, head] of headsIn(item)) heads.set(chain, head);
      if (found === undefined) return;
      entries += 1;
      follow(found.chain, found.entry);
    },
    end: () => {
      const open = [...heads].flatMap(([chain, head]) => headFault(chain, head, ends.get(chain)) ?? []);
      const lost = [...ends.keys()]
        .filter((chain) => !heads.has(chain))
        .map((chain) => `${named(chain)}: there is no file of it`);
      return { entries, ends, faults: [...faults, ...open, ...lost] };
    },
  };
};
