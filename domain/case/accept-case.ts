import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type AcceptanceFacts = { readonly official: string; readonly observations?: string };

/** The requested State consents to readmit the person. */
export const acceptCase = ({ shared }: Files, facts: AcceptanceFacts, now: Instant): Result<Moved, WrongState> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  return moved({ shared: { ...shared, status: 'accepted', acceptance: { by: 'reply', ...facts, at: now }, changedAt: now } });
};
