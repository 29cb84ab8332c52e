import { namesIn } from '../by-name.ts';
import type { Side } from '../caller.ts';
import type { Outcome } from '../file/closure.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { CaseStatus } from '../file/readmission-case.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

/** Who closes a case that came to that end. With a transfer the requested State lets go of its right to claim an error. */
const closedBy = {
  refused: 'requesting',
  'acceptance-withdrawn': 'requesting',
  withdrawn: 'requesting',
  transferred: 'requested',
  'taken-back': 'requesting',
} as const satisfies Readonly<Record<Outcome, Side>>;

export type ClosureFacts = { readonly official: string; readonly side: Side };

export type CloseRefusal =
  | WrongState
  | { readonly kind: 'other-side-closes'; readonly side: Side }
  | { readonly kind: 'error-claim-open' };

const isEnd = (status: CaseStatus): status is Outcome => status in closedBy;

/** Closes a case that came to an end. A case whose person was moved in breach never ends before the person is taken back. */
export const closeCase = ({ shared }: Files, { official, side }: ClosureFacts, now: Instant): Result<Moved, CloseRefusal> => {
  const { status: outcome } = shared;
  if (!isEnd(outcome)) return wrongState(shared, ...namesIn(closedBy));
  if (closedBy[outcome] !== side) return fail({ kind: 'other-side-closes', side: closedBy[outcome] });
  const open = 'errorClaim' in shared && shared.errorClaim !== undefined && shared.errorClaim.answer?.accepted !== false;
  if (outcome === 'transferred' && open) return fail({ kind: 'error-claim-open' });
  return moved({ shared: { ...shared, status: 'closed', closure: { at: now, outcome, by: side, official }, changedAt: now } });
};
