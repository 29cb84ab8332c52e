import { turnsOf } from '../../../domain/transit/message-order.ts';
import { turnedBy } from '../../change/transit/turned-by.ts';
import { hashOf } from '../../history/canonical.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { Refusal } from '../../ports/transit-messages.ts';
import type { Arrived, Intake } from './arrived.ts';
import { orderPassing, passedOver } from './passed-over.ts';
import { type Refused, refusalOf } from './refusal.ts';

/** What the refusal does to the transit that the message is about, where that and its place in the order can be read. */
const changeBeside = async (
  { transits, salts, ...rules }: Intake,
  { partner }: Arrived,
  { kind, place }: Refused,
  refusal: Refusal,
): Promise<TransitChange | 'moved-on' | undefined> => {
  if (kind !== 'not-understood' || place === undefined) return undefined;
  const stored = await transits.load(place.transitId);
  if (stored !== undefined && stored.partner !== partner) return undefined;
  const order = orderPassing(stored, place.sequence);
  if (order === undefined) return undefined;
  const turned = await turnedBy(transits, place.transitId, turnsOf(order, stored?.waiting ?? []));
  if (turned === 'moved-on') return turned;
  return passedOver(stored, place, refusal, turned, rules, salts);
};

/**
 * Of a transit that is another's, or that nobody knows, nothing is said in its own group. Each refused message has one of its own, so
 * that none waits for what was said of another.
 */
const groupOf = (partner: string, under: string): string => `rejected-${partner}-${hashOf(under).slice(0, 16)}`;

/**
 * Refuses a message, once: the same message that is refused for the same again gets the same reply again, and nothing more is
 * kept of it. `moved-on` where somebody came between.
 */
export const refuse = async (intake: Intake, arrived: Arrived, refused: Refused): Promise<'done' | 'moved-on'> => {
  const { transits } = intake;
  const outcome = refusalOf(arrived, refused);
  const { partner, under } = outcome;
  const group = refused.kind === 'id-used' ? (refused.place?.transitId ?? '') : groupOf(partner, under);
  const { sentAt, queueMessageId } = arrived;
  const refusal = { group, outcome, arrival: { sentAt, queueMessageId } };
  const before = await transits.receiptOf(partner, under);
  if (before !== undefined)
    return before.queueMessageId === arrived.queueMessageId ? 'done' : transits.answer(group, before.replies, arrived);
  const change = await changeBeside(intake, arrived, refused, refusal);
  if (change === 'moved-on') return change;
  if (change === undefined) return transits.refuse(refusal);
  return (await transits.save(change)) === 'saved' ? 'done' : 'moved-on';
};
