import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { RefusalFacts } from '../file/refusal.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type GroundFault, groundFault } from './ground-fault.ts';
import { reasoned } from './reasoned.ts';
import { type SentBeforeReceipt, sentAtFault } from './sent-at.ts';

/** The requested State refuses, with coded grounds and written reasons (compulsory in every agreement read). */
export const refuseCase = (
  { shared, own }: Files,
  facts: RefusalFacts & { readonly subject: string },
  now: Instant,
): Result<Moved, WrongState | GroundFault | InFuture | SentBeforeReceipt> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const fault = groundFault(facts.grounds, shared.category) ?? sentAtFault(shared, facts.sentAt, now);
  if (fault !== undefined) return fail(fault);

  const { crosses, kept } = reasoned(facts, own, now);
  return moved({ shared: { ...shared, status: 'refused', refusal: crosses, changedAt: now }, ...kept });
};
