import type { Destination } from '../change/owed-message.ts';
import { destinationOf } from './lane.ts';

/** A message that a change owes and that is not known to be sent. */
export type Unsent = {
  readonly caseId: string;
  readonly place: string;
  readonly id: string;
  readonly to: Destination;
  readonly body: string;
};

export type Outbox = {
  /** What the case owes, in the order in which it was owed. */
  unsent(caseId: string): Promise<readonly Unsent[]>;
  /** Forgets a message that was sent. Forgetting it twice does no harm. */
  sent(message: Unsent): Promise<void>;
};

export type Sender = { send(message: Unsent): Promise<void> };

const sendInOrder = async (outbox: Outbox, sender: Sender, messages: readonly Unsent[]): Promise<void> => {
  for (const message of messages) {
    await sender.send(message);
    await outbox.sent(message);
  }
};

/**
 * Sends what a case owes, to all or to one destination, in order to each, and forgets each message once its queue has it. What goes
 * to one that fails stays owed from there on and holds up no other; the failure is thrown in the end. It may be called twice at once or again after a
 * crash: a message can then go out twice with the same id, never out of order and never not at all.
 */
export const flush = async (outbox: Outbox, sender: Sender, caseId: string, only?: string): Promise<number> => {
  const owed = await outbox.unsent(caseId);
  const messages = only === undefined ? owed : owed.filter((message) => destinationOf(message) === only);
  const failures: unknown[] = [];
  for (const toOne of Map.groupBy(messages, destinationOf).values()) {
    await sendInOrder(outbox, sender, toOne).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  return messages.length;
};
