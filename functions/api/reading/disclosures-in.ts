import type { StateCode } from '../../../domain/state-code.ts';
import type { HistoryEntry } from '../../history/entry.ts';

/** What one State gave the other, by the entries of the chain that both see: each of its changes, with the fields that it gave. */
export const disclosuresIn = (entries: readonly HistoryEntry[], from: StateCode, to: StateCode) =>
  entries
    .filter(({ state }) => state === from)
    .map(({ n, at, move, commitments }) => ({
      change: n,
      at,
      to,
      act: move,
      fields: Object.keys(commitments)
        .filter((field) => commitments[field] !== null && field !== 'changedAt')
        .sort(),
    }));
