import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import type { ConvictedTransfer } from '../../domain/convicted-transfer/convicted-transfer.ts';
import type { TransferOwnFile } from '../../domain/convicted-transfer/transfer-own-file.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { type ChainHead, emptyChain } from '../history/entry.ts';
import type { ConvictedTransferStore, StoredTransfer } from '../ports/convicted-transfer-store.ts';
import type { Page } from '../ports/page.ts';
import type { ConvictedTransferLine, ConvictedTransferNews } from '../ports/transfer-lines.ts';
import { randomSalt } from './case-store.ts';
import { newsAt } from './changes.ts';
import { transferWrites } from './convicted-transfer-items.ts';
import { itemAt } from './item-at.ts';
import {
  convictedKey,
  convictedLineKey,
  convictedLinePrefix,
  convictedOwnKey,
  convictedPartition,
  referencePrefix,
} from './keys.ts';
import { inOnePicture, type PagedItem, wholeFile } from './paged-file.ts';
import { retried } from './retried.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeDated } from './write-dated.ts';

type OwnItem = PagedItem & { readonly head: ChainHead };
type TransferItem = OwnItem & Pick<StoredTransfer, 'version'>;

/** What was read of a transfer in one picture, with the pages of both files. */
const readOnce = async (table: Table, transferId: string, state: StateCode): Promise<StoredTransfer | 'moved-on' | undefined> => {
  const keys = [convictedKey(transferId), convictedOwnKey(transferId, state)] as const;
  const { Responses = [] } = await retried(() =>
    table.client.send(
      new TransactGetCommand({ TransactItems: keys.map((key) => ({ Get: { TableName: table.name, Key: { ...key } } })) }),
    ),
  );
  const [stored, own] = [Responses[0]?.Item as TransferItem | undefined, Responses[1]?.Item as OwnItem | undefined];
  if (stored === undefined) return undefined;
  const [shared, ownFile] = await Promise.all([
    wholeFile<ConvictedTransfer>(table, keys[0].pk, stored),
    own === undefined ? ({} satisfies TransferOwnFile) : wholeFile<TransferOwnFile>(table, keys[1].pk, own),
  ]);
  if (shared === undefined || ownFile === undefined) return 'moved-on';
  return {
    version: stored.version,
    pages: { shared: stored.pages ?? {}, own: own?.pages ?? {} },
    shared,
    own: ownFile,
    heads: { shared: stored.head, own: own?.head ?? emptyChain(transferId, 'own', randomSalt()) },
  };
};

/** The line of a transfer in that State's list, wherever it stands: it may move while it is looked for, one way and the other. */
const lineOf = async (table: Table, state: StateCode, transferId: string): Promise<ConvictedTransferLine | undefined> => {
  for (const ended of [false, true, false]) {
    const item = await itemAt(table, convictedLineKey(state, ended, transferId));
    if (item !== undefined) return item['line'] as ConvictedTransferLine;
  }
  return undefined;
};

/** Those of a reference of either State, however it is written, opened last first. */
const byReference = async (
  table: Table,
  state: StateCode,
  reference: string,
  asked: { readonly limit: number; readonly after: string | undefined },
): Promise<Page<ConvictedTransferLine>> => {
  const places = { pk: convictedPartition(state), prefix: referencePrefix(reference), newestFirst: true };
  const { items, ...rest } = await pageOf(table, places, asked, ({ transferId }) => String(transferId));
  const lines = await Promise.all(items.map((transferId) => lineOf(table, state, transferId)));
  return { items: lines.filter((line) => line !== undefined), ...rest };
};

/** Transfers of convicted persons in the table. A transfer and the own file of one State are read in one picture and written in one transaction. */
export const convictedTransfersIn = (table: Table): ConvictedTransferStore => ({
  load: (transferId, state) => inOnePicture(() => readOnce(table, transferId, state)),
  save: async (change) => {
    const saved = await writeDated(table, (storedAt) => transferWrites(change, storedAt));
    return saved === 'done' ? 'saved' : saved;
  },
  list: (state, { ended, reference }, limit, after) => {
    if (reference !== undefined) return byReference(table, state, reference, { limit, after });
    const newest = { pk: convictedPartition(state), prefix: convictedLinePrefix(ended), newestFirst: true };
    return pageOf(table, newest, { limit, after }, ({ line }) => line as ConvictedTransferLine);
  },
  news: (state, until, limit, after) => newsAt<ConvictedTransferNews>(table, convictedPartition(state), until, limit, after),
});
