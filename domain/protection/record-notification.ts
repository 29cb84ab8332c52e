import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Notification } from '../file/notification.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type NotificationFacts = Omit<Notification, 'decision' | 'recordedAt'>;

export type NotificationRefusal = InFuture | { readonly kind: 'nothing-to-tell' };

/** Records that the person was told. Earlier notifications stay on record. */
export const recordNotification = (
  { own }: Files,
  facts: NotificationFacts,
  now: Instant,
): Result<Moved, NotificationRefusal> => {
  if (facts.toldOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'toldOn', date: facts.toldOn });
  if (facts.of === 'return-decision' && own.returnDecision === undefined) return fail({ kind: 'nothing-to-tell' });
  const decision = facts.of === 'return-decision' ? own.returnDecision?.reference : undefined;
  const notification = { ...facts, ...(decision === undefined ? {} : { decision }), recordedAt: now };
  const notifications = [...(own.notifications ?? []), notification];
  return moved({ own: { ...own, notifications, changedAt: now } });
};
