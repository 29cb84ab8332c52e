import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ReturnReason } from '../file/return-reason.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { lastReason } from './found.ts';
import { proofLacking } from './reason-proofs.ts';

export type ReturnReasonFacts = Omit<ReturnReason, 'n' | 'confirmation' | 'contests' | 'recordedAt' | 'by'> & {
  readonly subject: string;
};

export type ReturnReasonRefusal =
  | InFuture
  | { readonly kind: 'breach-not-shown'; readonly lacks: readonly BreachLack[] }
  | { readonly kind: 'correction-without-reason' };

export const breachLacks = ['evidence', 'hearing', 'way-to-contest'] as const;

export type BreachLack = (typeof breachLacks)[number];

/** What a breach needs that is not stated: evidence, that the person was heard or why not, and a way to contest it. Design rule 8. */
const breachLacking = ({ stated, proofs, hearing, contestBefore }: ReturnReasonFacts): readonly BreachLack[] => {
  if (stated !== 'deliberate-breach') return [];
  return [
    ...(proofLacking(stated, proofs).length === 0 ? [] : (['evidence'] as const)),
    ...(hearing === undefined ? (['hearing'] as const) : []),
    ...(contestBefore === undefined ? (['way-to-contest'] as const) : []),
  ];
};

const dayToCome = ({ proofs, hearing }: ReturnReasonFacts, now: Instant): InFuture | undefined => {
  const days = [
    ...proofs.map(({ issuedOn }, at) => ({ field: `proofs/${at}/issuedOn`, date: issuedOn })),
    ...(hearing?.was === 'heard' ? [{ field: 'hearing/heardOn', date: hearing.heardOn }] : []),
  ];
  const late = days.find(({ date }) => date > latestDayAnywhere(now));
  return late && { kind: 'date-in-future', ...late };
};

/**
 * Records why the person is returned, as a new version that counts from now on; those before stay. An objective reason without its
 * proof is kept as stated, and is not established until the proof comes.
 */
export const recordReturnReason = (
  { own }: Files,
  facts: ReturnReasonFacts,
  now: Instant,
): Result<Moved, ReturnReasonRefusal> => {
  const toCome = dayToCome(facts, now);
  if (toCome !== undefined) return fail(toCome);
  const lacks = breachLacking(facts);
  if (lacks.length > 0) return fail({ kind: 'breach-not-shown', lacks });
  if (lastReason(own) !== undefined && facts.corrects === undefined) return fail({ kind: 'correction-without-reason' });
  const { subject: by, ...stated } = facts;
  const { returnReasons = [] } = own;
  const reason = { ...stated, n: returnReasons.length + 1, recordedAt: now, by };
  return moved({ own: { ...own, returnReasons: [...returnReasons, reason], changedAt: now } });
};
