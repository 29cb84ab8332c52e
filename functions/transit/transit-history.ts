import type { Instant } from '../../domain/time/instant.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import { type ChainHead, commitments, type HistoryEntry, nextEntry } from '../history/entry.ts';

/** The entry of a change of a transit: personal values stand in it only as salted commitments. */
export const entryFor = (
  head: ChainHead,
  before: Transit | undefined,
  after: Transit,
  { state, move, at }: { readonly state: string; readonly move: string; readonly at: Instant },
): HistoryEntry =>
  nextEntry(head, {
    caseId: after.id,
    chain: 'shared',
    at,
    state,
    move,
    status: after.status,
    commitments: commitments(head.salt, before ?? {}, after),
  });
