import type { Destination } from '../change/owed-message.ts';

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

/**
 * Sends all that a case owes, in order, and forgets each message once its queue has it. It may be called twice at once or
 * again after a crash: a message can then go out twice with the same id, never out of order and never not at all.
 */
export const flush = async (outbox: Outbox, sender: Sender, caseId: string): Promise<number> => {
  const messages = await outbox.unsent(caseId);
  for (const message of messages) {
    await sender.send(message);
    await outbox.sent(message);
  }
  return messages.length;
};
