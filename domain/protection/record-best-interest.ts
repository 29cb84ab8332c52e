import type { Files, Moved } from '../case/files.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type BestInterest, sameChild } from './best-interest.ts';

export type BestInterestFacts = Omit<BestInterest, 'recordedAt'>;

/** Records what is found about a child's best interest, and its guardian. A later finding about the same child takes the place of the earlier. */
export const recordBestInterest = (
  { shared, own }: Files,
  facts: BestInterestFacts,
  now: Instant,
): Result<Moved, { readonly kind: 'no-such-child' }> => {
  const { child } = facts;
  const known = child === undefined || (shared.person.minorChildren ?? []).some((other) => sameChild(other, child));
  if (!known) return fail({ kind: 'no-such-child' });
  const others = (own.bestInterests ?? []).filter((finding) => !sameChild(finding.child, child));
  return ok({ own: { ...own, bestInterests: [...others, { ...facts, recordedAt: now }], changedAt: now } });
};
