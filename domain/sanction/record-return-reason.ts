import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { ReturnReason } from '../file/return-reason.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type BreachLack, breachLacking } from './breach-lacks.ts';
import { isContested, lastReason } from './found.ts';
import { withReviewsOpened } from './reviews-opened.ts';

export type ReturnReasonFacts = Omit<ReturnReason, 'n' | 'confirmation' | 'contests' | 'recordedAt' | 'by'> & {
  readonly subject: string;
  /** Whose own file it is. */
  readonly state: StateCode;
};

export type ReturnReasonRefusal =
  | InFuture
  | { readonly kind: 'breach-not-shown'; readonly lacks: readonly BreachLack[] }
  | { readonly kind: 'correction-without-reason' | 'recorder-answers-contest'; readonly reason: number }
  | { readonly kind: 'no-reason-to-correct' };

/**
 * Whether a contest would be answered by who made the finding that is contested: it is looked at again by somebody who neither recorded
 * nor confirmed it. Design rule 12.
 */
const answersOwnFinding = (own: OwnFile, subject: string): boolean => {
  const last = lastReason(own);
  return last !== undefined && isContested(last) && [last.by, last.confirmation?.by].includes(subject);
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
 * proof is kept as stated, and is not established until the proof comes. It is taken in every status: evidence comes late. Where
 * an objective reason is found while a ban stands, the ban is to be looked at again; nothing lifts it by itself.
 */
export const recordReturnReason = (
  { own }: Files,
  facts: ReturnReasonFacts,
  now: Instant,
): Result<Moved, ReturnReasonRefusal> => {
  const { subject: by, state, ...stated } = facts;
  const { returnReasons = [] } = own;
  const toCome = dayToCome(facts, now);
  if (toCome !== undefined) return fail(toCome);
  const lacks = stated.stated === 'deliberate-breach' ? breachLacking(stated) : [];
  if (lacks.length > 0) return fail({ kind: 'breach-not-shown', lacks });
  const corrected = returnReasons.length;
  if (corrected === 0 && facts.corrects !== undefined) return fail({ kind: 'no-reason-to-correct' });
  if (corrected > 0 && facts.corrects === undefined) return fail({ kind: 'correction-without-reason', reason: corrected });
  if (answersOwnFinding(own, by)) return fail({ kind: 'recorder-answers-contest', reason: corrected });
  const reason = { ...stated, n: corrected + 1, recordedAt: now, by };
  const found = { ...own, returnReasons: [...returnReasons, reason], changedAt: now };
  return moved({ own: withReviewsOpened(own, found, { state, by, now }) });
};
