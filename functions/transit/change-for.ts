import type { StateCode } from '../../domain/state-code.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { Salts } from '../change/written.ts';
import { emptyChain } from '../history/entry.ts';
import { appliedInOrder } from './applied-in-order.ts';
import type { IntakeRules } from './apply-message.ts';
import { messageReply } from './message-reply.ts';
import { nextDueAt } from './next-due.ts';
import { rejectedMessage } from './rejected-message.ts';
import { alertsOfTransit } from './transit-alerts.ts';
import { transitLine } from './transit-line.ts';
import type { StoredTransit, TransitChange, Waiting } from './transit-store.ts';

type Changed = { readonly change: TransitChange; readonly outcome: 'applied' | 'waits' | 'rejected' };

type Message = TransitChange['messages'][number];

const bySequence = (one: Waiting, other: Waiting): number => one.message.sequence - other.message.sequence;

const nothingYet = (partner: StateCode, transitId: string, salts: Salts): StoredTransit => ({
  version: 0,
  partner,
  applied: 0,
  waiting: [],
  head: emptyChain(transitId, 'shared', salts()),
});

/** Whether its sequence was applied already, or another message that waits claims it. */
const isUsed = ({ applied, waiting }: Pick<StoredTransit, 'applied' | 'waiting'>, { message: { sequence } }: Waiting): boolean =>
  sequence <= applied || waiting.some((other) => other.message.sequence === sequence);

const usedReply = (partner: StateCode, arrived: Waiting, transit: Transit | undefined): Message => {
  const errors = [{ path: 'message/sequence', message: 'Another message of this transit has this sequence' }];
  return {
    ...messageReply(partner, arrived, 'message.rejected', { kind: 'sequence-used', errors }),
    rejected: rejectedMessage(partner, arrived, errors, transit),
  };
};

/**
 * What one more message changes: it is applied with all that waited for it, in the order of their sequence; or it waits for those
 * before it. Every message that is applied gets its reply, in that order. One whose sequence is used changes nothing and is told so.
 */
export const changeFor = (
  stored: StoredTransit | undefined,
  arrived: Waiting,
  partner: StateCode,
  rules: IntakeRules,
  salts: Salts,
): Changed => {
  const { agreements } = rules;
  const transitId = arrived.message.subject;
  const before = stored ?? nothingYet(partner, transitId, salts);
  const used = isUsed(before, arrived);
  const queued = used ? before.waiting : [...before.waiting, arrived].sort(bySequence);
  const { transit, applied, head, waiting, entries, messages, events } = appliedInOrder({ ...before, waiting: queued }, rules);
  const waits = waiting.includes(arrived);
  const waitingStill: Message = {
    partner,
    messageId: arrived.message.id,
    receipt: { content: arrived.content, waits: true, replies: [] },
  };
  const { version: _seen, transit: _before, ...kept } = before;
  const all = [...(used ? [usedReply(partner, arrived, before.transit)] : []), ...messages, ...(waits ? [waitingStill] : [])];
  return {
    outcome: used ? 'rejected' : waits ? 'waits' : 'applied',
    change: {
      transitId,
      before: stored,
      after: { ...kept, ...(transit === undefined ? {} : { transit }), applied, waiting, head },
      entries,
      messages: all,
      replies: [...all.flatMap(({ receipt }) => receipt.replies), ...events],
      ...(transit === undefined ? {} : { line: transitLine(transit, agreements) }),
      alerts: transit === undefined ? [] : alertsOfTransit(transit, before.transit, arrived.sentAt),
      dueAt: transit === undefined ? undefined : nextDueAt({ transit, own: before.own }, agreements),
      at: arrived.sentAt,
    },
  };
};
