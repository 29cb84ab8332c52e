import type { Files } from '../file/files.ts';
import type { FollowUp } from '../file/follow-up.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type FollowUpFacts = Omit<FollowUp, 'recordedAt'>;

const after = ['transferred', 'moved-in-breach', 'take-back', 'taken-back', 'closed'] as const;

/** Records what became of the person after the return. Nothing of it crosses. */
export const recordFollowUp = (
  { shared, own }: Files,
  facts: FollowUpFacts,
  now: Instant,
): Result<Moved, InFuture | WrongState> => {
  if (!(after as readonly string[]).includes(shared.status)) return wrongState(shared, ...after);
  if (facts.on > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'on', date: facts.on });
  const followUps = [...(own.followUps ?? []), { ...facts, recordedAt: now }];
  return moved({ own: { ...own, followUps, changedAt: now } });
};
