import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type StoredItem, under } from './stored-item.ts';

/** An entry of a history as it is stored. What stands in it of a person are salted hashes alone. */
export type ChainEntry = {
  readonly caseId: string;
  readonly chain: 'shared' | 'own';
  readonly n: number;
  readonly at: string;
  readonly state: string;
  readonly move: string;
  readonly status: string;
  readonly previous: string;
  readonly hash: string;
};

/** Where a chain ends, as the file says whose chain it is. */
export type ChainHead = { readonly n: number; readonly hash: string; readonly salt: string };

const sharedChain = 'SHARED';

/** The chain of a case, transit or transfer: the one that both States share, or a State's own. */
export const chainOf = (about: string, whose: string): string => `${about}#${whose}`;

/** About what a chain is, and whose: `shared`, or the code of a State. */
export const inChain = (chain: string): { readonly about: string; readonly whose: string } => {
  const [about = '', whose = ''] = chain.split('#');
  return { about, whose: whose === sharedChain ? 'shared' : whose };
};

/** The entry that an item is, with its chain; undefined where it is none. */
export const entryIn = (item: StoredItem): { readonly chain: string; readonly entry: ChainEntry } | undefined => {
  const chain = under('HISTORY#', item);
  return chain === undefined ? undefined : { chain, entry: item['entry'] as ChainEntry };
};

const headsOfTransit = (transitId: string, item: StoredItem): readonly (readonly [string, ChainHead])[] => {
  const { transit, head, ownHead } = item as { transit?: { transitState: string }; head?: ChainHead; ownHead?: ChainHead };
  return [
    ...(head === undefined ? [] : [[chainOf(transitId, sharedChain), head] as const]),
    ...(ownHead === undefined ? [] : [[chainOf(transitId, transit?.transitState ?? ''), ownHead] as const]),
  ];
};

const headOfTransfer = (of: string, item: StoredItem): readonly (readonly [string, ChainHead])[] => {
  if (item.sk === 'TRANSFER') return [[chainOf(of, sharedChain), item['head'] as ChainHead]];
  const [own, state = '', about = ''] = of.split('#');
  return own === 'OWN' && item.sk === 'OWN' ? [[chainOf(about, state), item['head'] as ChainHead]] : [];
};

/** The ends of chains that an item names: that of a case or transfer, of an own file, or both of a transit. */
export const headsIn = (item: StoredItem): readonly (readonly [string, ChainHead])[] => {
  const transit = under('TRANSIT#', item);
  if (transit !== undefined) return item.sk === 'TRANSIT' ? headsOfTransit(transit, item) : [];
  const transfer = under('CONVICTED#', item);
  if (transfer !== undefined) return headOfTransfer(transfer, item);
  const [ofCase, own] = [under('CASE#', item), under('OWNFILE#', item)];
  if (ofCase !== undefined && item.sk === 'CASE') return [[chainOf(ofCase, sharedChain), item['head'] as ChainHead]];
  if (own === undefined || item.sk !== 'OWNFILE') return [];
  const [state = '', about = ''] = own.split('#');
  return [[chainOf(about, state), item['head'] as ChainHead]];
};

/** SHA-256 of the canonical JSON, as every chain is made by it. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
