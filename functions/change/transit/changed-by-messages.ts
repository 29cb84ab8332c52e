import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { Applying } from './applied-message.ts';
import type { IntakeRules } from './apply-message.ts';
import { earlyMessages } from './early-messages.ts';
import { nextDueAt } from './next-due.ts';
import { alertsOfTransit } from './transit-alerts.ts';
import { transitLine } from './transit-line.ts';

/** What else is written with what messages came to. */
type Beside = Pick<TransitChange, 'messages' | 'alerts' | 'keptWaiting'> & {
  readonly transitId: string;
  readonly before: StoredTransit | undefined;
  readonly waiting: StoredTransit['waiting'];
  readonly missedTold?: StoredTransit['missedTold'];
  /** What is said to the partner that answers no message. */
  readonly notices?: TransitChange['replies'];
};

/** Everything that is written once messages were applied to a transit, or began to wait. */
export const changedByMessages = (
  stored: StoredTransit,
  { partner, transit, head, applied, passed = [], entries, messages, events, done }: Applying,
  { transitId, before, waiting, missedTold, keptWaiting, alerts, notices = [], messages: others }: Beside,
  { agreements }: IntakeRules,
  at: Instant,
): TransitChange => {
  const { version: _seen, transit: _before, passed: _passed, missedTold: _told, ...kept } = stored;
  const all = [...others, ...messages];
  const after = {
    ...kept,
    ...(transit === undefined ? {} : { transit }),
    ...(passed.length === 0 ? {} : { passed }),
    ...(missedTold === undefined ? {} : { missedTold }),
    partner,
    applied,
    waiting,
    head,
  };
  const early = earlyMessages(transitId, after);
  const earlier = before === undefined ? undefined : earlyMessages(transitId, before);
  const earlyLeft = (earlier?.states ?? []).filter((state) => early?.states.includes(state) !== true);
  return {
    transitId,
    before,
    after,
    entries,
    messages: all,
    ...(keptWaiting === undefined ? {} : { keptWaiting }),
    waitedUntilNow: stored.waiting.map(({ sequence }) => sequence).filter((sequence) => done.includes(sequence)),
    replies: [...all.flatMap(({ receipt }) => receipt.replies), ...notices, ...events],
    ...(transit === undefined ? {} : { line: transitLine(transit, agreements, after) }),
    ...(early === undefined ? {} : { early }),
    ...(earlyLeft.length === 0 ? {} : { earlyLeft }),
    alerts: [...(transit === undefined ? [] : alertsOfTransit(transit, stored.transit, at)), ...alerts],
    dueAt: nextDueAt(after, agreements),
    at,
  };
};
