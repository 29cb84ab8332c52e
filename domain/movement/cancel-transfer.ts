import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type NoSuchPlan, planned } from '../file/on-the-ground.ts';
import type { WrongState } from '../file/wrong-state.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { laidAside } from './laid-aside.ts';

/** The moving State gives up the plan. Why stays in its own file; it crosses as a neutral code. */
export const cancelTransfer = (
  { shared, own }: Files,
  { reason }: { readonly reason: string },
  now: Instant,
): Result<Moved, WrongState | NoSuchPlan> => {
  const found = planned(shared, 'planned', 'confirmed', 'declined');
  if (!found.ok) return found;
  const { file, transfer } = found.value;
  return moved({
    shared: laidAside(file, { ...transfer, stage: 'cancelled', cancelledAt: now }, now),
    own: { ...own, cancellationReason: reason, changedAt: now },
  });
};
