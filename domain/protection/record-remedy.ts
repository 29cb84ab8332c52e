import type { Files } from '../file/files.ts';
import { heldByFact } from '../file/hold.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Remedies } from '../file/remedies.ts';
import { type TooFarAhead, tooFarAhead } from '../policy/date-fault.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type RemedyFacts = Omit<Remedies, 'decision' | 'recordedAt'> & { readonly subject: string };

export type RemedyRefusal = InFuture | TooFarAhead | { readonly kind: 'outcome-of-open-remedy' };

/**
 * Records how the person's remedies stand. The latest record counts: a certificate is only as old as its instant says. A
 * remedy that is lodged or pending holds the case by itself, until a supervisor releases it on a later certificate.
 */
export const recordRemedy = (
  { own }: Files,
  { subject: by, ...facts }: RemedyFacts,
  now: Instant,
): Result<Moved, RemedyRefusal> => {
  if (isToCome(facts.certifiedAt, now)) return fail({ kind: 'date-in-future', field: 'certifiedAt', date: facts.certifiedAt });
  const far = tooFarAhead('appealPeriodEndsOn', facts.appealPeriodEndsOn, 'time', now);
  if (far !== undefined) return fail(far);
  const { state, outcome } = facts;
  if (outcome !== undefined && state !== 'final') return fail({ kind: 'outcome-of-open-remedy' });
  const decision = own.returnDecision === undefined ? {} : { decision: own.returnDecision.reference };
  const recorded = { ...own, remedies: { ...facts, ...decision, recordedAt: now }, changedAt: now };
  if (state !== 'lodged' && state !== 'pending') return moved({ own: recorded });
  const placed = { kind: 'appeal', reason: `A remedy is ${state}.`, placedAt: now, by } as const;
  return moved({ own: { ...recorded, holds: heldByFact(own.holds, placed) } });
};
