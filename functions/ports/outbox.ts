import type { Destination } from './owed-message.ts';

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
