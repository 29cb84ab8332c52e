import type { Evidence } from '../agreement/evidence.ts';
import type { RegisteredFiles } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import type { DateFault } from '../policy/date-fault.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { evidenceDateFault } from './future-dates.ts';

export type EvidenceFacts = { readonly evidence: readonly Evidence[]; readonly answers?: number };

export type EvidenceRefusal =
  | WrongState
  | OutgoingBarred
  | InFuture
  | DateFault
  | { readonly kind: 'no-such-open-query'; readonly query: number };

/** The requesting State adds evidence, unasked or in answer to a query of the other side. */
export const addEvidence = (
  { shared, own, kept }: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  { evidence, answers }: EvidenceFacts,
  now: Instant,
): Result<Moved, EvidenceRefusal> => {
  if (shared.status !== 'opened' && shared.status !== 'received') return wrongState(shared, 'opened', 'received');
  const barred = outgoingBar(own, kept, shared, now);
  if (barred !== undefined) return fail(barred);
  const future = evidenceDateFault(evidence, now);
  if (future !== undefined) return fail(future);
  const isOpen = shared.queries.some(({ n, answeredAt }) => n === answers && answeredAt === undefined);
  if (answers !== undefined && !isOpen) return fail({ kind: 'no-such-open-query', query: answers });
  const queries = shared.queries.map((query) => (query.n === answers ? { ...query, answeredAt: now } : query));
  const all = [...shared.evidence, ...evidence];
  // Until the request is received, what is added comes with it.
  const received = shared.delivery === undefined ? { evidenceReceived: all.length } : {};
  return moved({ shared: { ...shared, evidence: all, ...received, queries, changedAt: now } });
};
