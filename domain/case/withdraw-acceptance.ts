import type { Evidence } from '../agreement/evidence.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { RefusalFacts } from '../file/refusal.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import type { DateFault } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { evidenceDateFault } from './future-dates.ts';
import { type GroundFault, groundFault } from './ground-fault.ts';
import { reasoned } from './reasoned.ts';

export type WithdrawalOfAcceptance = RefusalFacts & { readonly evidence: readonly Evidence[]; readonly subject: string };

/** The requested State withdraws its consent on new evidence, before the person has departed (as in Benelux-Georgia 2013). */
export const withdrawAcceptance = (
  { shared, own }: Files,
  facts: WithdrawalOfAcceptance,
  now: Instant,
): Result<Moved, WrongState | GroundFault | InFuture | DateFault> => {
  if (shared.status !== 'accepted') return wrongState(shared, 'accepted');
  const fault = groundFault(facts.grounds, shared.category);
  if (fault !== undefined) return fail(fault);
  const future = evidenceDateFault(facts.evidence, now);
  if (future !== undefined) return fail(future);

  const { crosses, kept } = reasoned(facts, own, now);
  const evidence = [...shared.evidence, ...facts.evidence];
  return moved({
    shared: { ...shared, status: 'acceptance-withdrawn', acceptanceWithdrawal: crosses, evidence, changedAt: now },
    ...kept,
  });
};
