import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type NoSuchPlan, planned } from '../file/on-the-ground.ts';
import type { WrongState } from '../file/wrong-state.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type DeclineFacts = { readonly official: string; readonly reasons: string };

/** The receiving State declines the plan as it now is, also one that it confirmed. Its consent to the readmission stays. */
export const declineTransfer = ({ shared }: Files, facts: DeclineFacts, now: Instant): Result<Moved, WrongState | NoSuchPlan> => {
  const found = planned(shared, 'planned', 'confirmed');
  if (!found.ok) return found;
  const { confirmation: _given, ...transfer } = found.value.transfer;
  const declined = { ...transfer, stage: 'declined' as const, decline: { ...facts, at: now } };
  return moved({ shared: { ...found.value.file, transfer: declined, changedAt: now } });
};
