import type { ConvictedTransfer } from '../../domain/convicted-transfer/convicted-transfer.ts';
import type { TransferMoved } from '../../domain/convicted-transfer/transfer-moved.ts';
import type { TransferOwnFile } from '../../domain/convicted-transfer/transfer-own-file.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ChainHead, ChainName, HistoryEntry } from '../history/entry.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import type { Pages } from './file-pages.ts';
import type { ItemSeen, Replaced } from './item-seen.ts';
import type { Outgoing } from './owed-message.ts';
import type { Page } from './page.ts';
import type { Receipt } from './receipts.ts';
import type { Saved } from './saved.ts';
import type { ConvictedTransferLine, ConvictedTransferNews } from './transfer-lines.ts';

/**
 * A transfer of a convicted person as one State may read it: the shared file, that State's own file, and the ends of both chains.
 * `version` is the store's own.
 */
export type StoredTransfer = {
  readonly version: number;
  readonly pages: { readonly shared: Pages; readonly own: Pages };
  readonly shared: ConvictedTransfer;
  readonly own: TransferOwnFile;
  readonly heads: Readonly<Record<ChainName, ChainHead>>;
};

/** What a change shows each State: its line of the work list, and the news that the transfer changed. */
export type TransferShown = {
  readonly state: StateCode;
  readonly line: ConvictedTransferLine;
  readonly news: ConvictedTransferNews;
};

/** All that one change of a transfer writes beside the files themselves. `dueAt`: absent: untouched; null: nothing is owed any more. */
export type TransferWritten = {
  readonly heads: Readonly<Record<ChainName, ChainHead>>;
  readonly entries: readonly HistoryEntry[];
  readonly shown: readonly TransferShown[];
  readonly outgoing: readonly Outgoing[];
  readonly alerts: readonly DutyMailMessage[];
  readonly dueAt?: Instant | null;
};

/** One change of a transfer by one State, with all that it writes, in one transaction or not at all. */
export type TransferChange = {
  readonly transferId: string;
  readonly state: StateCode;
  readonly before: Pick<StoredTransfer, 'version' | 'pages' | 'shared'> | undefined;
  readonly moved: TransferMoved;
  readonly written: TransferWritten;
  readonly receipt: Receipt;
  /** What was read beside and must not have moved since. */
  readonly itemsSeen?: readonly ItemSeen[];
  /** What is put into the registers of persons. */
  readonly replaced?: readonly Replaced[];
  readonly at: Instant;
};

/** What is asked of a State's list of transfers. */
export type TransfersAsked = { readonly ended: boolean; readonly reference?: string | undefined };

export type ConvictedTransferStore = {
  load(transferId: string, state: StateCode): Promise<StoredTransfer | undefined>;
  /** Writes the change whole. Throws StoreBusy where the store does not let it through in time; nothing is written then. */
  save(change: TransferChange): Promise<Saved>;
  /** The transfers of that State that run, or those that are over, opened last first; by a reference of either State, of both kinds. */
  list(state: StateCode, asked: TransfersAsked, limit: number, after?: string): Promise<Page<ConvictedTransferLine>>;
  /** The news of that State's transfers stored before `until`, the oldest first. `next` is the place of the last one, if any. */
  news(state: StateCode, until: Instant, limit: number, after?: string): Promise<Page<ConvictedTransferNews>>;
};
