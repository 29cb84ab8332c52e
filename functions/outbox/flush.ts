import type { Outbox, Sender, Unsent } from '../ports/outbox.ts';
import { destinationOf } from './lane.ts';

const sendInOrder = async (outbox: Outbox, sender: Sender, messages: readonly Unsent[]): Promise<void> => {
  for (const message of messages) {
    await sender.send(message);
    await outbox.sent(message);
  }
};

/**
 * Sends what a case owes, to all or to one destination, in order to each, and forgets each message once its queue has it. What goes
 * to one that fails or hangs stays owed from there on and holds up no other; the failure is thrown in the end. It may be called twice at once or again after a
 * crash: a message can then go out twice with the same id, never out of order and never not at all.
 */
export const flush = async (outbox: Outbox, sender: Sender, caseId: string, only?: string): Promise<number> => {
  const owed = await outbox.unsent(caseId);
  const messages = only === undefined ? owed : owed.filter((message) => destinationOf(message) === only);
  const each = [...Map.groupBy(messages, destinationOf).values()].map((toOne) => sendInOrder(outbox, sender, toOne));
  for (const end of await Promise.allSettled(each)) if (end.status === 'rejected') throw end.reason;
  return messages.length;
};
