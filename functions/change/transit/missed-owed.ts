import { missedHours } from '../../../domain/policy/messages.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { missingIn } from '../../../domain/transit/message-order.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { PartnerMessage } from '../../schema/partner-message.ts';

/** What is done about messages that are missing, and when. */
export type MissedOwed = { readonly what: 'act' | 'tell' | 'officers' | 'give-up'; readonly at: Instant };

/**
 * What does not wait for a message that was lost, since it is right whatever stood in that: a withdrawal and the knowledge of a revocation
 * keep somebody from setting out, a passage has happened. A request and another way to go are what an answer is to: they wait.
 */
export const actsAhead: readonly PartnerMessage['type'][] = [
  'readmit.transit.withdrawn.v1',
  'readmit.transit.revocation-acknowledged.v1',
  'readmit.transit.passage-reported.v1',
];

type Order = Pick<StoredTransit, 'applied' | 'passed' | 'waiting' | 'missedTold'>;

/** Since when messages are missing: the first that waits has waited since. Undefined where none does. */
export const missingSince = ({ waiting }: Pick<Order, 'waiting'>): Instant | undefined =>
  waiting.map(({ sentAt }) => sentAt).toSorted()[0];

/** What is owed about the messages that are missing, the earliest first. What was done about the same gap is not owed again. */
export const missedOwed = (order: Order): readonly MissedOwed[] => {
  const since = missingSince(order);
  if (since === undefined || missingIn(order).length === 0) return [];
  const { missedTold, applied, waiting } = order;
  const done = missedTold?.applied === applied ? missedTold.until : undefined;
  const acts = waiting.filter(({ type }) => actsAhead.includes(type)).map(({ sentAt }) => addHours(sentAt, missedHours.actedOn));
  const owed: readonly MissedOwed[] = [
    ...acts.map((at) => ({ what: 'act', at }) as const),
    ...[missedHours.told, ...missedHours.toldAgain].map((hours) => ({ what: 'tell', at: addHours(since, hours) }) as const),
    { what: 'officers', at: addHours(since, missedHours.officers) },
    { what: 'give-up', at: addHours(since, missedHours.givenUp) },
  ];
  return owed.filter(({ at }) => done === undefined || at > done).toSorted((one, other) => one.at.localeCompare(other.at));
};
