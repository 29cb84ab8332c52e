import { type ChainEntry, entryIn, inChain } from './chain-entry.ts';
import type { Danger } from './dangers.ts';
import { lostMove } from './lost-moves.ts';
import type { StoredItem } from './stored-item.ts';

/** An act that the old table has and the restored one has not. */
export type LostAct = {
  /** The case, the transit, or the transfer of a convicted person. */
  readonly about: string;
  /** `shared`, or the State whose own file it is of: that is for nobody else's eyes. */
  readonly file: string;
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly move: string;
  /** The status with it. */
  readonly status: string;
  readonly danger: Danger;
  readonly says: string;
  /** The hash of the entry, by which it can be proven from the old table. */
  readonly hash: string;
};

/** How far the restored table has come with a chain. */
export type ComeTo = { readonly n: number; readonly hash: string } | undefined;

const actOf = ({ caseId: about, n, at, state: by, move, status, hash }: ChainEntry, file: string): LostAct => ({
  about,
  file,
  n,
  at,
  by,
  move,
  status,
  hash,
  ...lostMove(move),
});

/** What an item of the old table tells: that an act is lost, that both tables went on in different ways, or nothing. */
export const lostIn = (
  item: StoredItem,
  comeTo: (chain: string) => ComeTo,
): { readonly act: LostAct } | { readonly parted: string } | undefined => {
  const found = entryIn(item);
  if (found === undefined) return undefined;
  const { chain, entry } = found;
  const { whose } = inChain(chain);
  const restored = comeTo(chain);
  if (restored === undefined || entry.n > restored.n) return { act: actOf(entry, whose) };
  return entry.n === restored.n && entry.hash !== restored.hash ? { parted: chain } : undefined;
};
