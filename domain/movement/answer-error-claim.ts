import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { openedTakeBack } from './opened-take-back.ts';

export type AnswerFacts = { readonly official: string; readonly accepted: boolean; readonly reasons: string };

export type AnswerRefusal = WrongState | { readonly kind: 'no-open-error-claim' };

/** The requesting State answers the claim of error. Where it accepts, the person is to be taken back, at its cost. */
export const answerErrorClaim = ({ shared }: Files, facts: AnswerFacts, now: Instant): Result<Moved, AnswerRefusal> => {
  if (shared.status !== 'transferred') return wrongState(shared, 'transferred');
  const { errorClaim } = shared;
  if (errorClaim === undefined || errorClaim.answer !== undefined) return fail({ kind: 'no-open-error-claim' });
  const answered = { ...shared, errorClaim: { ...errorClaim, answer: { ...facts, at: now } }, changedAt: now };
  if (!facts.accepted) return moved({ shared: answered });
  const duty = { kind: 'return-after-error', reason: 'error-accepted', official: facts.official } as const;
  return moved({ shared: openedTakeBack(answered, duty, now) });
};
