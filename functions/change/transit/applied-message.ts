import { afterApplied, afterPassed, isNext } from '../../../domain/transit/message-order.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { Reply, Waiting } from '../../ports/transit-messages.ts';
import { chained } from '../chained.ts';
import { applyMessage, type IntakeRules } from './apply-message.ts';
import { changedEvent } from './changed-event.ts';
import { messageReply } from './message-reply.ts';
import { rejectedMessage } from './rejected-message.ts';

/** A transit while messages are applied to it, with all that came of it so far. */
export type Applying = Pick<StoredTransit, 'partner' | 'transit' | 'head' | 'applied' | 'passed'> & {
  readonly entries: readonly HistoryEntry[];
  readonly messages: TransitChange['messages'];
  /** What the transit State is told of the changes. */
  readonly events: readonly Reply[];
  /** The sequences of the messages that were applied. */
  readonly done: readonly number[];
};

export const nothingApplied = ({ partner, transit, head, applied, passed = [] }: StoredTransit): Applying => ({
  partner,
  ...(transit === undefined ? {} : { transit }),
  head,
  applied,
  passed,
  entries: [],
  messages: [],
  events: [],
  done: [],
});

/** The transit once the message is applied, with its reply; and whether it came to something. */
const oneApplied = (
  before: Applying,
  next: Waiting,
  rules: IntakeRules,
): { readonly after: Applying; readonly done: boolean } => {
  const { partner, head } = before;
  const { transit, said } = applyMessage(before.transit, next, partner, rules);
  const changed = transit !== undefined && transit !== before.transit;
  const by = { state: partner, move: next.message.type, at: next.sentAt };
  const written = changed
    ? chained(head, { ...by, caseId: transit.id, chain: 'shared', status: transit.status }, before.transit ?? {}, transit)
    : undefined;
  const { type, data } = said;
  const rejected = type === 'message.rejected' ? rejectedMessage(partner, next, data.errors, before.transit) : undefined;
  const told =
    changed && written !== undefined ? [changedEvent(transit, { ...by, to: transit.transitState, change: written.entry.n })] : [];
  const outcome = { ...messageReply(partner, next, type, data), ...(rejected === undefined ? {} : { rejected }) };
  const after = {
    ...before,
    ...(transit === undefined ? {} : { transit }),
    head: written?.head ?? head,
    entries: written === undefined ? before.entries : [...before.entries, written.entry],
    messages: [...before.messages, outcome],
    events: [...before.events, ...told],
    done: [...before.done, next.message.sequence],
  };
  return { after, done: rejected === undefined };
};

/** The transit once every message whose turn has come is applied, the lowest sequence first. One that comes to nothing has had its turn. */
export const appliedInTurn = (before: Applying, messages: readonly Waiting[], rules: IntakeRules): Applying =>
  messages.reduce((so, next) => {
    const { sequence } = next.message;
    if (!isNext(so, sequence)) return so;
    return { ...oneApplied(so, next, rules).after, ...afterApplied(so, sequence) };
  }, before);

/** The transit once those messages are applied that can be ahead of their turn. One that would come to nothing now goes on waiting. */
export const appliedAhead = (before: Applying, messages: readonly Waiting[], rules: IntakeRules): Applying =>
  messages.reduce((so, next) => {
    const { after, done } = oneApplied(so, next, rules);
    return done ? { ...after, ...afterPassed(so, { sequence: next.message.sequence, used: true }) } : so;
  }, before);
