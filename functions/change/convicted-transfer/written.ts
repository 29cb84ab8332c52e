import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import type { TransferOwnFile } from '../../../domain/convicted-transfer/transfer-own-file.ts';
import { stateOfSide, transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { type ChainHead, type ChainName, emptyChain } from '../../history/entry.ts';
import type { TransferShown, TransferWritten } from '../../ports/convicted-transfer-store.ts';
import { chained } from '../chained.ts';
import { outgoingOfOwn } from '../outgoing-of-own.ts';
import type { Salts } from '../salts.ts';
import { alertsOfTransfer, nextTransferDueAt } from './transfer-alerts.ts';
import { transferEvent } from './transfer-event.ts';
import { transferLine } from './transfer-line.ts';

/** Which transfer a State changes by which move, and when. */
export type TransferAct = { readonly transferId: string; readonly state: StateCode; readonly move: string; readonly at: Instant };

type Heads = Readonly<Record<ChainName, ChainHead>>;

/** The files before a change; a new transfer has none. */
type Before = { readonly shared?: ConvictedTransfer; readonly own?: TransferOwnFile };

/** The ends of the chains of a transfer that has none yet. */
export const newTransferHeads = (transferId: string, salts: Salts): Heads => ({
  shared: emptyChain(transferId, 'shared', salts()),
  own: emptyChain(transferId, 'own', salts()),
});

/** Each State’s line, and the news that both hear. */
const shownOf = (file: ConvictedTransfer, { move, state: by, at }: TransferAct, change: number): readonly TransferShown[] =>
  transferSides.map((side) => ({
    state: stateOfSide(file, side),
    line: transferLine(file, side),
    news: { transferId: file.id, change, at, by, move, status: file.status },
  }));

/**
 * What the change writes: an entry in each chain that it changes, both States’ lines and news where the shared file moved, and what the
 * central authority of the other State is told. A change of an own file alone touches nothing that the other State has.
 */
export const transferWritten = (act: TransferAct, heads: Heads, before: Before, moved: TransferMoved): TransferWritten => {
  const { transferId: caseId, state, move, at } = act;
  const shared = moved.shared ?? before.shared;
  if (shared === undefined) throw new Error(`${move} changes a transfer that is not there and opens none`);
  const by = { caseId, state, move, at, status: shared.status };
  const ofShared = moved.shared && chained(heads.shared, { ...by, chain: 'shared' }, before.shared ?? {}, moved.shared);
  const ofOwn = moved.own && chained(heads.own, { ...by, chain: 'own' }, before.own ?? {}, moved.own);
  const after = { shared: ofShared?.head ?? heads.shared, own: ofOwn?.head ?? heads.own };
  const entries = [ofShared, ofOwn].flatMap((written) => (written === undefined ? [] : [written.entry]));
  const notices = moved.own === undefined ? [] : outgoingOfOwn({ ...act, caseId }, shared, before.own ?? {}, moved.own);
  if (moved.shared === undefined) return { heads: after, entries, shown: [], outgoing: notices, alerts: [] };
  const change = after.shared.n;
  const told = [shared.sentencingState, shared.administeringState]
    .filter((one) => one !== state)
    .map((one) => transferEvent(shared, one, { move, at, change }));
  return {
    heads: after,
    entries,
    shown: shownOf(shared, act, change),
    outgoing: [...told, ...notices],
    alerts: alertsOfTransfer(shared, before.shared, act),
    dueAt: nextTransferDueAt(shared) ?? null,
  };
};
