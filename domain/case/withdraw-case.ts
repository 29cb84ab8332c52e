import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type WithdrawalFacts = { readonly reason: string };

/** The requesting State withdraws its request before the person has departed. Why stays in its own file; it crosses as a neutral code. */
export const withdrawCase = ({ shared, own }: Files, { reason }: WithdrawalFacts, now: Instant): Result<Moved, WrongState> => {
  const { status } = shared;
  if (status !== 'opened' && status !== 'notified' && status !== 'received' && status !== 'accepted')
    return wrongState(shared, 'opened', 'notified', 'received', 'accepted');
  return moved({
    shared: { ...shared, status: 'withdrawn', withdrawal: { at: now }, changedAt: now },
    own: { ...own, withdrawalReason: reason, changedAt: now },
  });
};
