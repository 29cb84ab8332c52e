import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import type { Outgoing } from '../change/owed-message.ts';
import type { ChainHead, HistoryEntry } from '../history/entry.ts';
import type { Finding } from '../http/problems.ts';
import type { CaseChange, ItemSeen, Page, Pages, Receipt, Replaced, Saved, UseSeen } from '../ports.ts';
import type { DutyMailMessage } from '../queue/duty-mail-message.ts';
import type { PartnerMessage } from './partner-message.ts';
import type { Reply } from './reply.ts';
import type { TransitLine } from './transit-line.ts';

/** One sending of a message: when the queue had it, and under which id of the queue's own. The same however often it is delivered. */
export type Arrival = { readonly sentAt: Instant; readonly queueMessageId: string };

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
  /** What the transit State keeps for itself, and the end of the chain of its changes. */
  readonly own?: TransitOwnFile;
  /** The pages of that file where it has grown. */
  readonly ownPages?: Pages;
  readonly ownHead?: ChainHead;
};

/** What a message came to, kept under its sender and id: the same message gets the same again. `waits` where those before it are missing. */
export type MessageReceipt = { readonly content: string; readonly waits: boolean; readonly replies: readonly Reply[] };

/** A message that came to nothing, kept for its sender to see, and for the State that it asked where that can be read. */
export type RejectedMessage = {
  readonly messageId: string;
  readonly partner: StateCode;
  readonly transitState?: StateCode;
  readonly at: Instant;
  readonly subject?: string;
  readonly errors: readonly Finding[];
};

/** What a message came to, with what is kept of it where that was nothing. */
export type MessageOutcome = {
  readonly partner: StateCode;
  readonly messageId: string;
  readonly receipt: MessageReceipt;
  readonly rejected?: RejectedMessage;
};

/** One change of a transit with all that it writes, in one transaction or not at all. */
export type TransitChange = {
  readonly transitId: string;
  readonly before: StoredTransit | undefined;
  readonly after: Omit<StoredTransit, 'version' | 'head'> & { readonly head: ChainHead };
  readonly entries: readonly HistoryEntry[];
  readonly messages: readonly MessageOutcome[];
  readonly replies: readonly Reply[];
  /** What the State's own monitor is told. */
  readonly notices?: readonly Outgoing[];
  readonly alerts: readonly DutyMailMessage[];
  /** Its line in the work lists of both States. Absent where only early messages are there. */
  readonly line?: TransitLine;
  readonly dueAt: Instant | undefined;
  /** What is put into the register of persons. */
  readonly replaced?: readonly Replaced[];
  /** What else was read and must not have moved since. */
  readonly itemsSeen?: readonly ItemSeen[];
  readonly usesSeen?: readonly UseSeen[];
  /** The case that it opens: that of the taking back. */
  readonly opens?: CaseChange;
  readonly receipt?: Receipt;
  readonly at: Instant;
};

export type TransitStore = {
  load(transitId: string): Promise<StoredTransit | undefined>;
  save(change: TransitChange): Promise<Saved>;
  receiptOf(partner: StateCode, messageId: string): Promise<MessageReceipt | undefined>;
  /** Puts replies into the outbox that belong to no change: to a message sent again, in conflict, or not understood. */
  answer(transitId: string, replies: readonly Reply[], rejected: RejectedMessage | undefined, arrival: Arrival): Promise<'done'>;
  /** When something of the transit falls due, as it is now. */
  dueAt(transitId: string): Promise<Instant | undefined>;
  /** The transits of that State that are open, the next entry first; or those that are ended, the last entry first. */
  list(state: StateCode, ended: boolean, limit: number, after?: string): Promise<Page<TransitLine>>;
  /** The messages that came to nothing: those that the State sent and those that asked it, the newest first. */
  rejections(state: StateCode, limit: number, after?: string): Promise<Page<RejectedMessage>>;
};
