import type { Instant } from '../../../domain/time/instant.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../../domain/transit/transit-own-file.ts';
import { type ChainHead, commitments, type HistoryEntry, nextEntry } from '../../history/entry.ts';

type By = { readonly state: string; readonly move: string; readonly at: Instant };

/** The entry of a change of a transit: personal values stand in it only as salted commitments. */
export const entryFor = (head: ChainHead, before: Transit | undefined, after: Transit, { state, move, at }: By): HistoryEntry =>
  nextEntry(head, {
    caseId: after.id,
    chain: 'shared',
    at,
    state,
    move,
    status: after.status,
    commitments: commitments(head.salt, before ?? {}, after),
  });

/** The entry of a change of what the transit State keeps for itself, in a chain of its own. */
export const ownEntryFor = (
  head: ChainHead,
  before: TransitOwnFile | undefined,
  after: TransitOwnFile,
  { id: caseId, status }: Transit,
  { state, move, at }: By,
): HistoryEntry =>
  nextEntry(head, { caseId, chain: 'own', at, state, move, status, commitments: commitments(head.salt, before ?? {}, after) });
