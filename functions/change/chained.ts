import { type ChainHead, type ChainName, commitments, type HistoryEntry, nextEntry } from '../history/entry.ts';

/** Which chain of which file a change continues, by whom and when, and the file's status after it. */
type Continued = Pick<HistoryEntry, 'caseId' | 'state' | 'move' | 'at' | 'status' | 'attachment' | 'inNameOf'> & {
  readonly chain: ChainName;
};

/** An entry, and the end of its chain with it. */
export type Chained = { readonly entry: HistoryEntry; readonly head: ChainHead };

/** The entry of a change of a file, whatever its kind: personal values stand in it only as salted commitments. */
export const chained = (
  head: ChainHead,
  { caseId, chain, state, move, at, status, attachment, inNameOf }: Continued,
  before: object,
  after: object,
): Chained => {
  const { salt } = head;
  const entry = nextEntry(head, {
    caseId,
    chain,
    at,
    state,
    move,
    status,
    ...(attachment === undefined ? {} : { attachment }),
    ...(inNameOf === undefined ? {} : { inNameOf }),
    commitments: commitments(salt, before, after),
  });
  return { entry, head: { n: entry.n, hash: entry.hash, salt } };
};
