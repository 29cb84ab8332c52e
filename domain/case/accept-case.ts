import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type SentBeforeReceipt, sentAtFault } from './sent-at.ts';

export type AcceptanceFacts = { readonly official: string; readonly observations?: string; readonly sentAt?: Instant };

/** The requested State consents to readmit the person. */
export const acceptCase = (
  { shared }: Files,
  facts: AcceptanceFacts,
  now: Instant,
): Result<Moved, WrongState | InFuture | SentBeforeReceipt> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const fault = sentAtFault(shared, facts.sentAt, now);
  if (fault !== undefined) return fail(fault);
  return moved({ shared: { ...shared, status: 'accepted', acceptance: { by: 'reply', ...facts, at: now }, changedAt: now } });
};
