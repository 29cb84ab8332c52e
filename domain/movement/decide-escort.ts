import type { EscortDecision } from '../file/escort-decision.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type EscortFacts = Omit<EscortDecision, 'decidedAt'>;

/** The moving State decides whether and how the person is escorted. A medical escort is an escort. */
export const decideEscort = (
  { own }: Files,
  facts: EscortFacts,
  now: Instant,
): Result<Moved, { readonly kind: 'medical-without-escort' }> => {
  if (facts.medical && facts.escorts === 0) return fail({ kind: 'medical-without-escort' });
  return moved({ own: { ...own, escort: { ...facts, decidedAt: now }, changedAt: now } });
};
