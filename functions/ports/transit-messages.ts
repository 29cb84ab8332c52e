import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Trace } from '../schema/event-attributes.ts';
import type { Finding } from '../schema/finding.ts';
import type { PartnerMessage } from '../schema/partner-message.ts';

/** One sending of a message: when the queue had it, and under which id of the queue's own. The same however often it is delivered. */
export type Arrival = { readonly sentAt: Instant; readonly queueMessageId: string };

/** A message that was understood, as it came. */
export type Waiting = Arrival & {
  readonly message: PartnerMessage;
  readonly content: string;
  readonly trace?: Trace;
  /** How it spells the transit’s id, where that has capital letters. */
  readonly spelled?: string;
};

/** What a transit holds of a message that waits for one before it: the message itself is an item of its own. */
export type WaitingPlace = {
  readonly sequence: number;
  readonly messageId: string;
  readonly type: PartnerMessage['type'];
  readonly sentAt: Instant;
  /** The State that it asks, where it names one. */
  readonly transitState?: StateCode;
};

/** A reply as it stands on a partner's queue: its id is the same however often it is sent. */
export type Reply = { readonly id: string; readonly to: StateCode; readonly body: string };

/**
 * What a message came to, kept under its sender and id: the same message gets the same again. `waits` where those before it are missing;
 * `queueMessageId` says which sending of it the replies answer.
 */
export type MessageReceipt = {
  readonly content: string;
  readonly waits: boolean;
  readonly replies: readonly Reply[];
  readonly queueMessageId: string;
};

/** A message that came to nothing, kept for its sender to see, and for the State that it asked where that can be read. */
export type RejectedMessage = {
  readonly messageId: string;
  readonly partner: StateCode;
  readonly transitState?: StateCode;
  readonly at: Instant;
  readonly subject?: string;
  readonly errors: readonly Finding[];
};

/** What a message came to, with what is kept of it where that was nothing. `under` is what its receipt stands under, beside its sender. */
export type MessageOutcome = {
  readonly partner: StateCode;
  readonly under: string;
  readonly receipt: MessageReceipt;
  readonly rejected?: RejectedMessage;
};

/** A refusal, in the group of its reply. */
export type Refusal = { readonly group: string; readonly outcome: MessageOutcome; readonly arrival: Arrival };
