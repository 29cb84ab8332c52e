import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { failureReasons } from '../file/movement.ts';
import { type NoSuchPlan, planned } from '../file/on-the-ground.ts';
import type { WrongState } from '../file/wrong-state.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { laidAside } from './laid-aside.ts';

export type FailureFacts = { readonly reason: (typeof failureReasons)[number]; readonly explanation: string };

/** The moving State records that the departure failed, and why. The code crosses, the explanation stays; another plan can be made. */
export const failDeparture = (
  { shared, own }: Files,
  { reason, explanation }: FailureFacts,
  now: Instant,
): Result<Moved, WrongState | NoSuchPlan> => {
  const found = planned(shared, 'planned', 'confirmed', 'declined');
  if (!found.ok) return found;
  const { file, transfer } = found.value;
  return moved({
    shared: laidAside(file, { ...transfer, stage: 'failed', failure: { at: now, reason } }, now),
    own: { ...own, failureExplanation: explanation, changedAt: now },
  });
};
