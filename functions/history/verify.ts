import { hashOf } from './canonical.ts';
import { type ChainName, emptyChain, type HistoryEntry } from './entry.ts';

/** A chain as it is exported by getCaseHistory, whole. */
export type Export = {
  readonly caseId: string;
  readonly chain: ChainName;
  readonly salt: string;
  readonly entries: readonly HistoryEntry[];
  /** The end of the chain when it was exported: without it nobody sees that the last entries were cut off. */
  readonly head: { readonly n: number; readonly hash: string };
};

/** What does not hold in an exported chain, as sentences; empty where it is whole and unchanged. */
export const faultsIn = ({ caseId, chain, salt, entries, head }: Export): readonly string[] => {
  const faults: string[] = [];
  let previous = emptyChain(caseId, chain, salt).hash;
  for (const [index, entry] of entries.entries()) {
    const { hash, ...unsealed } = entry;
    if (entry.n !== index + 1) faults.push(`Entry ${index + 1} is numbered ${entry.n}: the chain has a gap`);
    if (entry.caseId !== caseId || entry.chain !== chain) faults.push(`Entry ${entry.n} belongs to another chain`);
    if (entry.previous !== previous) faults.push(`Entry ${entry.n} does not follow the entry before it`);
    if (hashOf(unsealed) !== hash) faults.push(`Entry ${entry.n} was changed after it was written`);
    previous = hash;
  }
  if (head.n !== entries.length) faults.push(`The chain has ${head.n} entries, the export ${entries.length}`);
  else if (head.n > 0 && head.hash !== previous) faults.push('The last entry is not the end of the chain');
  return faults;
};
