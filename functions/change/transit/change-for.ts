import type { StateCode } from '../../../domain/state-code.ts';
import { placeInOrder } from '../../../domain/transit/message-order.ts';
import { emptyChain } from '../../history/entry.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { Waiting, WaitingPlace } from '../../ports/transit-messages.ts';
import type { Salts } from '../salts.ts';
import { appliedInTurn, nothingApplied } from './applied-message.ts';
import type { IntakeRules } from './apply-message.ts';
import { changedByMessages } from './changed-by-messages.ts';
import { messageReply } from './message-reply.ts';
import { rejectedMessage } from './rejected-message.ts';
import type { RejectionKind } from './rejection-kinds.ts';

type Changed = { readonly change: TransitChange; readonly outcome: 'applied' | 'waits' | 'rejected' };

type Message = TransitChange['messages'][number];

const bySequence = (one: Waiting, other: Waiting): number => one.message.sequence - other.message.sequence;

/** A transit of which nothing is known but who speaks of it. */
export const nothingYet = (partner: StateCode, transitId: string, salts: Salts): StoredTransit => ({
  version: 0,
  partner,
  applied: 0,
  waiting: [],
  head: emptyChain(transitId, 'shared', salts()),
});

const usedReply = (partner: StateCode, arrived: Waiting, { transit }: StoredTransit): Message => {
  const errors = [
    {
      path: 'message/sequence',
      message: 'Another message of this transit has this sequence, or a later one was applied: use the next',
    },
  ];
  return {
    ...messageReply(partner, arrived, 'message.rejected', { kind: 'sequence-used' satisfies RejectionKind, errors }),
    rejected: rejectedMessage(partner, arrived, errors, transit),
  };
};

const stateAskedBy = ({ message }: Waiting): StateCode | undefined => {
  if (message.type === 'readmit.transit.requested.v1') return message.data.transitState;
  // The itinerary is a way through the State that is asked.
  return message.type === 'readmit.transit.itinerary-changed.v1' ? message.data.itinerary.entry.place.state : undefined;
};

/** Another State than those that are served has nobody here to whom it could be shown. */
const placeOf = (waiting: Waiting, { served }: IntakeRules): WaitingPlace => {
  const { message, sentAt } = waiting;
  const asked = stateAskedBy(waiting);
  const known = asked !== undefined && served.includes(asked) ? { transitState: asked } : {};
  return { sequence: message.sequence, messageId: message.id, type: message.type, sentAt, ...known };
};

/**
 * What one more message changes: it is applied with all that waited for it, in the order of their sequence; or it waits for those
 * before it. Every message that is applied gets its reply, in that order. One whose sequence is used changes nothing and is told so.
 * `turned` are those that wait and whose turn comes with it.
 */
export const changeFor = (
  before: StoredTransit | undefined,
  arrived: Waiting,
  turned: readonly Waiting[],
  partner: StateCode,
  rules: IntakeRules,
  salts: Salts,
): Changed => {
  const { id, sequence, subject } = arrived.message;
  const known = before ?? nothingYet(partner, subject, salts);
  const stored = arrived.spelled === undefined ? known : { spelled: arrived.spelled, ...known };
  const place = placeInOrder(stored, sequence);
  const [used, waits] = [place === 'taken', place === 'ahead' || place === 'too-far-ahead'];
  const applied = appliedInTurn(nothingApplied(stored), used || waits ? [] : [arrived, ...turned].sort(bySequence), rules);
  const left = stored.waiting.filter((place) => !applied.done.includes(place.sequence));
  const waitingStill: Message = {
    partner,
    under: id,
    receipt: { content: arrived.content, waits: true, replies: [], queueMessageId: arrived.queueMessageId },
  };
  const passed = (applied.passed ?? []).filter((over) => !waits || over.sequence !== sequence);
  const change = changedByMessages(
    stored,
    { ...applied, passed },
    {
      transitId: subject,
      before,
      waiting: waits ? [...left, placeOf(arrived, rules)].sort((one, other) => one.sequence - other.sequence) : left,
      ...(stored.missedTold === undefined ? {} : { missedTold: stored.missedTold }),
      ...(waits ? { keptWaiting: arrived } : {}),
      messages: [...(used ? [usedReply(partner, arrived, stored)] : []), ...(waits ? [waitingStill] : [])],
      alerts: [],
    },
    rules,
    arrived.sentAt,
  );
  return { outcome: used ? 'rejected' : waits ? 'waits' : 'applied', change };
};
