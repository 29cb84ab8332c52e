import type { Files, Moved } from '../case/files.ts';
import type { InFuture } from '../case/in-future.ts';
import { fail, ok, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { ReturnDecision } from './return-decision.ts';

export type ReturnDecisionFacts = Omit<ReturnDecision, 'recordedAt'>;

export type ReturnDecisionRefusal = InFuture | { readonly kind: 'notified-before-decided' | 'enforceable-before-notified' };

/** Records the return decision in the acting State's own file, or that it was annulled. It is enforceable only once the person was told. */
export const recordReturnDecision = (
  { own }: Files,
  facts: ReturnDecisionFacts,
  now: Instant,
): Result<Moved, ReturnDecisionRefusal> => {
  const today = latestDayAnywhere(now);
  for (const field of ['decidedOn', 'notifiedOn', 'annulledOn'] as const) {
    const date = facts[field];
    if (date !== undefined && date > today) return fail({ kind: 'date-in-future', field, date });
  }
  if (facts.notifiedAt !== undefined && facts.notifiedAt > now)
    return fail({ kind: 'date-in-future', field: 'notifiedAt', date: facts.notifiedAt });
  if (facts.notifiedOn < facts.decidedOn) return fail({ kind: 'notified-before-decided' });
  if (facts.enforceableFrom < facts.notifiedOn) return fail({ kind: 'enforceable-before-notified' });
  return ok({ own: { ...own, returnDecision: { ...facts, recordedAt: now }, changedAt: now } });
};
