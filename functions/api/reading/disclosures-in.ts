import { isStateCode, type StateCode } from '../../../domain/state-code.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import { shownLine } from '../../http/shown-line.ts';

/**
 * What one State gave the other, by the entries of the chain that both see: each of its changes, with the fields that it gave. What was
 * transcribed from a letter is in nobody's list: whoever transcribed it gave nothing of its own, and the State that wrote the letter gave
 * it by that letter and not here.
 */
export const disclosuresIn = (entries: readonly HistoryEntry[], from: StateCode, to: StateCode) =>
  entries
    // What the service recorded by itself, such as a missed deadline, no State gave. Of an entry that does not say whose it is nobody
    // knows that it is the other State's.
    .filter((entry) => entry?.inNameOf === undefined)
    .filter((entry) => entry?.state === from || (entry?.state !== 'service' && !isStateCode(String(entry?.state))))
    .map(
      shownLine(({ n, at, state, move, commitments }) => {
        if (state !== from) throw new TypeError('The entry does not say whose it is');
        return {
          change: n,
          at,
          to,
          act: move,
          fields: Object.keys(commitments)
            .filter((field) => commitments[field] !== null && field !== 'changedAt')
            .sort(),
        };
      }),
    );
