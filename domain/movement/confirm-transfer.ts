import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type NoSuchPlan, planned } from '../file/on-the-ground.ts';
import { type OpeningNotConfirmed, openingNotConfirmed } from '../file/transcribed.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type ConfirmationFacts = { readonly official: string; readonly meetingPoint: string };

/** The receiving State confirms time and place of the plan as it now is. */
export const confirmTransfer = (
  { shared, own }: Files,
  facts: ConfirmationFacts,
  now: Instant,
): Result<Moved, WrongState | NoSuchPlan | OpeningNotConfirmed> => {
  if (openingNotConfirmed(own)) return fail({ kind: 'opening-not-confirmed' });
  const found = planned(shared, 'planned');
  if (!found.ok) return found;
  const { file, transfer } = found.value;
  const confirmed = { ...transfer, stage: 'confirmed' as const, confirmation: { ...facts, at: now } };
  return moved({ shared: { ...file, transfer: confirmed, changedAt: now } });
};
