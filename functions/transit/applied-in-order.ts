import type { HistoryEntry } from '../history/entry.ts';
import { applyMessage, type IntakeRules } from './apply-message.ts';
import { changedEvent } from './changed-event.ts';
import { messageReply } from './message-reply.ts';
import { rejectedMessage } from './rejected-message.ts';
import type { Reply } from './reply.ts';
import { entryFor } from './transit-history.ts';
import type { StoredTransit, TransitChange } from './transit-store.ts';

type State = Pick<StoredTransit, 'partner' | 'transit' | 'applied' | 'waiting' | 'head'>;

export type AppliedInOrder = State & {
  readonly entries: readonly HistoryEntry[];
  readonly messages: TransitChange['messages'];
  /** What the transit State is told of the changes. */
  readonly events: readonly Reply[];
};

/** The transit once every message whose turn has come is applied; those before which one is missing still wait. */
export const appliedInOrder = (before: State, rules: IntakeRules): AppliedInOrder => {
  const [next, ...waiting] = before.waiting;
  if (next === undefined || next.message.sequence !== before.applied + 1)
    return { ...before, entries: [], messages: [], events: [] };
  const { partner, head } = before;
  const { transit, said } = applyMessage(before.transit, next, partner, rules);
  const changed = transit !== undefined && transit !== before.transit;
  const by = { state: partner, move: next.message.type, at: next.sentAt };
  const entries = changed ? [entryFor(head, before.transit, transit, by)] : [];
  const [entry] = entries;
  const { transit: _before, ...rest } = before;
  const after = appliedInOrder(
    {
      ...rest,
      ...(transit === undefined ? {} : { transit }),
      applied: before.applied + 1,
      waiting,
      head: entry === undefined ? head : { ...head, n: entry.n, hash: entry.hash },
    },
    rules,
  );
  const { type, data } = said;
  const rejected = type === 'message.rejected' ? rejectedMessage(partner, next, data.errors, before.transit) : undefined;
  const told =
    changed && entry !== undefined ? [changedEvent(transit, { ...by, to: transit.transitState, change: entry.n })] : [];
  return {
    ...after,
    entries: [...entries, ...after.entries],
    messages: [
      { ...messageReply(partner, next, type, data), ...(rejected === undefined ? {} : { rejected }) },
      ...after.messages,
    ],
    events: [...told, ...after.events],
  };
};
