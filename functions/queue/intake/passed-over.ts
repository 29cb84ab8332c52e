import { afterPassed, firstClosed, isFull, isTaken, type MessageOrder } from '../../../domain/transit/message-order.ts';
import type { Salts } from '../../change/salts.ts';
import { appliedInTurn, nothingApplied } from '../../change/transit/applied-message.ts';
import type { IntakeRules } from '../../change/transit/apply-message.ts';
import { nothingYet } from '../../change/transit/change-for.ts';
import { changedByMessages } from '../../change/transit/changed-by-messages.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { Refusal, Waiting } from '../../ports/transit-messages.ts';
import type { MessagePlace } from './read-message.ts';

/**
 * How the order stands once nothing waits any more for a message that was not understood. Where as many places are ahead as may be, the
 * first that could still be taken is closed for it. Undefined where its place is taken or there is no room for it.
 */
export const orderPassing = (
  stored: StoredTransit | undefined,
  sequence: number,
): Pick<StoredTransit, 'applied' | 'passed'> | undefined => {
  const order: MessageOrder = stored ?? { applied: 0, waiting: [] };
  if (isTaken(order, sequence)) return undefined;
  if (order.passed?.some((place) => place.sequence === sequence) === true) return undefined;
  const room = isFull(order) ? firstClosed(order) : order;
  return room && afterPassed(room, { sequence, used: false });
};

/**
 * What the refusal of a message changes that was not understood, but whose transit and sequence could be read: what waited for it waits
 * no longer. `turned` are the messages whose turn comes so.
 */
export const passedOver = (
  before: StoredTransit | undefined,
  { transitId, sequence }: MessagePlace,
  refusal: Refusal,
  turned: readonly Waiting[],
  rules: IntakeRules,
  salts: Salts,
): TransitChange | undefined => {
  const { outcome, arrival } = refusal;
  const stored = before ?? nothingYet(outcome.partner, transitId, salts);
  const order = orderPassing(before, sequence);
  if (order === undefined) return undefined;
  const applied = appliedInTurn({ ...nothingApplied(stored), ...order }, turned, rules);
  const change = changedByMessages(
    stored,
    applied,
    {
      transitId,
      before,
      waiting: stored.waiting.filter((place) => !applied.done.includes(place.sequence)),
      ...(stored.missedTold === undefined ? {} : { missedTold: stored.missedTold }),
      messages: [],
      alerts: [],
    },
    rules,
    arrival.sentAt,
  );
  return { ...change, refusal };
};
