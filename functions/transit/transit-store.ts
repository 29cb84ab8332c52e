import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import type { ChainHead, HistoryEntry } from '../history/entry.ts';
import type { Finding } from '../http/problems.ts';
import type { ItemSeen, Receipt, Replaced, Saved } from '../ports.ts';
import type { DutyMailMessage } from '../queue/duty-mail-message.ts';
import type { PartnerMessage } from './partner-message.ts';
import type { Reply } from './reply.ts';

/** A message that came before those that precede it. */
export type Waiting = { readonly message: PartnerMessage; readonly content: string; readonly sentAt: Instant };

/** A transit as it is stored. Without a transit only early messages wait under its id. */
export type StoredTransit = {
  readonly version: number;
  readonly partner: StateCode;
  readonly transit?: Transit;
  /** The sequence of the last message that was applied. */
  readonly applied: number;
  readonly waiting: readonly Waiting[];
  readonly head: ChainHead;
  /** What the transit State keeps for itself. */
  readonly own?: TransitOwnFile;
};

/** What a message came to, kept under its sender and id: the same message gets the same again. `waits` where those before it are missing. */
export type MessageReceipt = { readonly content: string; readonly waits: boolean; readonly replies: readonly Reply[] };

/** A message that was not understood, kept for its sender to see. */
export type RejectedMessage = {
  readonly messageId: string;
  readonly partner: StateCode;
  readonly at: Instant;
  readonly subject?: string;
  readonly errors: readonly Finding[];
};

/** One change of a transit with all that it writes, in one transaction or not at all. */
export type TransitChange = {
  readonly transitId: string;
  readonly before: StoredTransit | undefined;
  readonly after: Omit<StoredTransit, 'version' | 'head'> & { readonly head: ChainHead };
  readonly entries: readonly HistoryEntry[];
  readonly messages: readonly { readonly partner: StateCode; readonly messageId: string; readonly receipt: MessageReceipt }[];
  readonly replies: readonly Reply[];
  readonly alerts: readonly DutyMailMessage[];
  readonly dueAt: Instant | undefined;
  /** What is put into the register of persons. */
  readonly replaced?: readonly Replaced[];
  /** What else was read and must not have moved since. */
  readonly itemsSeen?: readonly ItemSeen[];
  readonly receipt?: Receipt;
  readonly at: Instant;
};

export type TransitStore = {
  load(transitId: string): Promise<StoredTransit | undefined>;
  save(change: TransitChange): Promise<Saved>;
  receiptOf(partner: StateCode, messageId: string): Promise<MessageReceipt | undefined>;
  /** Puts replies into the outbox that belong to no change: to a message sent again, in conflict, or not understood. */
  answer(
    transitId: string,
    replies: readonly Reply[],
    kept: { readonly partner: StateCode; readonly messageId: string; readonly receipt: MessageReceipt } | undefined,
    rejected: RejectedMessage | undefined,
    at: Instant,
  ): Promise<'done' | 'moved-on'>;
};
