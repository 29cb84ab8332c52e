import type { EvidenceKind } from '../agreement/evidence.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type QueryFacts = { readonly question: string; readonly kinds: readonly EvidenceKind[] };

/** The requested State asks for more evidence. It states no time: none is known for certain, and the time to reply goes on. */
export const requestEvidence = ({ shared }: Files, { question, kinds }: QueryFacts, now: Instant): Result<Moved, WrongState> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const query = { n: shared.queries.length + 1, question, kinds, askedAt: now };
  return moved({ shared: { ...shared, queries: [...shared.queries, query], changedAt: now } });
};
