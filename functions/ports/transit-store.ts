import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { CaseChange } from './case-change.ts';
import type { Page } from './page.ts';
import type { Saved } from './saved.ts';
import type { StoredTransit } from './stored-transit.ts';
import type { TransitChange } from './transit-change.ts';
import type { EarlyMessages, TransitLine } from './transit-lines.ts';
import type { Arrival, MessageReceipt, Refusal, RejectedMessage, Reply, Waiting } from './transit-messages.ts';

/** A change of a transit, with the case that it opens, if it opens one: that of the taking back. */
export type ChangeOfTransit = TransitChange & { readonly opens?: CaseChange };

/** A page of a list of transits; what waits without a transit stands before those that are open. */
export type TransitPage = Page<TransitLine> & { readonly early: readonly EarlyMessages['line'][] };

export type TransitStore = {
  load(transitId: string): Promise<StoredTransit | undefined>;
  /** Writes the change whole. Throws StoreBusy where the store does not let it through in time; nothing is written then. */
  save(change: ChangeOfTransit): Promise<Saved>;
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
