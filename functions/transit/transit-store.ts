import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { MessageOrder } from '../../domain/transit/message-order.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import type { Outgoing } from '../change/owed-message.ts';
import type { ChainHead, HistoryEntry } from '../history/entry.ts';
import type { Finding } from '../http/problems.ts';
import type { CaseChange, ItemSeen, Page, Pages, Receipt, Replaced, Saved, UseSeen } from '../ports.ts';
import type { DutyMailMessage } from '../queue/duty-mail-message.ts';
import type { EarlyMessages } from './early-messages.ts';
import type { Trace } from './event-attributes.ts';
import type { PartnerMessage } from './partner-message.ts';
import type { Reply } from './reply.ts';
import type { TransitLine } from './transit-line.ts';

/** One sending of a message: when the queue had it, and under which id of the queue's own. The same however often it is delivered. */
export type Arrival = { readonly sentAt: Instant; readonly queueMessageId: string };

/** A message that was understood, as it came. */
export type Waiting = Arrival & { readonly message: PartnerMessage; readonly content: string; readonly trace?: Trace };

/** What a transit holds of a message that waits for one before it: the message itself is an item of its own. */
export type WaitingPlace = {
  readonly sequence: number;
  readonly messageId: string;
  readonly type: PartnerMessage['type'];
  readonly sentAt: Instant;
  /** The State that it asks, where it names one. */
  readonly transitState?: StateCode;
};

/** A transit as it is stored. Without a transit only early messages wait under its id, or some were not understood. */
export type StoredTransit = Omit<MessageOrder, 'waiting'> & {
  readonly version: number;
  readonly partner: StateCode;
  readonly transit?: Transit;
  readonly waiting: readonly WaitingPlace[];
  /** Until when all is said of what is missing behind that place. */
  readonly missedTold?: { readonly applied: number; readonly until: Instant };
  readonly head: ChainHead;
  /** What the transit State keeps for itself, and the end of the chain of its changes. */
  readonly own?: TransitOwnFile;
  /** The pages of that file where it has grown. */
  readonly ownPages?: Pages;
  readonly ownHead?: ChainHead;
};

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

/** One change of a transit with all that it writes, in one transaction or not at all. */
export type TransitChange = {
  readonly transitId: string;
  readonly before: StoredTransit | undefined;
  readonly after: Omit<StoredTransit, 'version' | 'head'> & { readonly head: ChainHead };
  readonly entries: readonly HistoryEntry[];
  readonly messages: readonly MessageOutcome[];
  /** A message that is to wait, and the sequences of those that wait no longer. */
  readonly keptWaiting?: Waiting;
  readonly waitedUntilNow?: readonly number[];
  readonly replies: readonly Reply[];
  /** The refusal of a message that was not understood, in a group of its own. */
  readonly refusal?: Refusal;
  /** What the State's own monitor is told. */
  readonly notices?: readonly Outgoing[];
  readonly alerts: readonly DutyMailMessage[];
  /** Its line in the work lists of both States. Absent where only early messages are there. */
  readonly line?: TransitLine;
  /** What waits where there is no transit yet, in the lists of the States that it concerns as far as that is known. */
  readonly early?: EarlyMessages;
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

/** A page of a list of transits; what waits without a transit stands before those that are open. */
export type TransitPage = Page<TransitLine> & { readonly early: readonly EarlyMessages['line'][] };

export type TransitStore = {
  load(transitId: string): Promise<StoredTransit | undefined>;
  save(change: TransitChange): Promise<Saved>;
  /** The messages of a transit that wait with those sequences: without one that waits no longer. */
  waiting(transitId: string, sequences: readonly number[]): Promise<readonly Waiting[]>;
  receiptOf(partner: StateCode, under: string): Promise<MessageReceipt | undefined>;
  /** Puts the replies to a message that was sent again into the outbox: they belong to no change. */
  answer(group: string, replies: readonly Reply[], arrival: Arrival): Promise<'done'>;
  /** Writes a refusal that changes nothing, with its receipt. `moved-on` where the same was refused meanwhile. */
  refuse(refusal: Refusal): Promise<'done' | 'moved-on'>;
  /** When something of the transit falls due, as it is now. */
  dueAt(transitId: string): Promise<Instant | undefined>;
  /** The transits of that State that are open, the next entry first; or those that are ended, the last entry first. */
  list(state: StateCode, ended: boolean, limit: number, after?: string): Promise<TransitPage>;
  /** The messages that came to nothing: those that the State sent and those that asked it, the newest first. */
  rejections(state: StateCode, limit: number, after?: string): Promise<Page<RejectedMessage>>;
};
