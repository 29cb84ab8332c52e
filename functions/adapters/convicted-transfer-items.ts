import { sameText } from '../../domain/compared-text.ts';
import { transferIsEnded } from '../../domain/convicted-transfer/transfer-is-ended.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { TransferChange } from '../ports/convicted-transfer-store.ts';
import { alertWrites } from './alert-items.ts';
import { asSeen, replacedItem, unmovedItem } from './item-seen.ts';
import {
  convictedDueKey,
  convictedKey,
  convictedLineKey,
  convictedNewsKey,
  convictedOwnKey,
  convictedReferenceKey,
  duePartition,
  historyKey,
} from './keys.ts';
import { outboxWrites } from './outbox-write.ts';
import { pageWrites, split, tableOf } from './pages.ts';
import { receiptWrite, secondsAfter } from './receipt-write.ts';
import type { Write } from './transaction.ts';

type Meaning = 'moved-on' | 'key-taken';
type Writes = readonly Write<Meaning>[];

/** For how long a State can still ask what changed since it last did. */
const newsDays = 400;

/** The item of the shared file is put with every change, of an own file too: its version makes the transfer one consistency boundary. */
const files = ({ transferId, state, before, moved, written }: TransferChange): Writes => {
  const [key, version] = [convictedKey(transferId), before?.version ?? 0];
  const shared = split(moved.shared ?? before?.shared ?? {});
  const put = { ...key, version: version + 1, file: shared.file, pages: tableOf(shared), head: written.heads.shared };
  const both: Writes = [{ put, ...asSeen({ version }) }, ...pageWrites(key.pk, shared, before?.pages.shared)];
  if (moved.own === undefined) return both;
  const [ownKey, own] = [convictedOwnKey(transferId, state), split(moved.own)];
  return [
    ...both,
    { put: { ...ownKey, file: own.file, pages: tableOf(own), head: written.heads.own } },
    ...pageWrites(ownKey.pk, own, before?.pages.own),
  ];
};

const history = ({ transferId, state, written }: TransferChange): Writes =>
  written.entries.map((entry) => ({
    put: { ...historyKey(transferId, entry.chain, state, entry.n), entry },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'moved-on',
  }));

/** The numbers that a State can look the transfer up by from now on. */
const newReferences = ({ before, moved }: TransferChange): readonly string[] => {
  const known = Object.values(before?.shared.references ?? {});
  const stated = Object.values(moved.shared?.references ?? {});
  return stated.filter((one, place) => ![...known, ...stated.slice(0, place)].some((earlier) => sameText(earlier, one)));
};

/** Each State's line; where the transfer is over since, the old place is left. */
const lists = (change: TransferChange, storedAt: Instant): Writes => {
  const { transferId, before, moved, written, at } = change;
  const now = moved.shared ?? before?.shared;
  if (now === undefined) return [];
  const [was, ended] = [before !== undefined && transferIsEnded(before.shared), transferIsEnded(now)];
  const placed = before !== undefined && was !== ended;
  return written.shown.flatMap(
    ({ state, line, news }): Writes => [
      { put: { ...convictedLineKey(state, ended, transferId), line } },
      ...(placed ? [{ remove: { ...convictedLineKey(state, was, transferId) } }] : []),
      { put: { ...convictedNewsKey(state, news, storedAt), news, expiresAt: secondsAfter(at, newsDays) } },
      ...newReferences(change).map((reference) => ({
        put: { ...convictedReferenceKey(state, reference, transferId), transferId },
      })),
    ],
  );
};

/** Where nothing is owed any more the item stays without an instant, and so out of the index. */
const due = ({ transferId, written: { dueAt } }: TransferChange): Writes =>
  dueAt === undefined
    ? []
    : [{ put: { ...convictedDueKey(transferId), transferId, ...(dueAt === null ? {} : { duePartition, dueAt }) } }];

/** A change of an own file alone has no place among those that both States see. */
const placeInOutbox = ({ state, written: { entries, heads } }: TransferChange): string =>
  entries.some(({ chain }) => chain === 'shared')
    ? String(heads.shared.n).padStart(6, '0')
    : `own#${state}#${String(heads.own.n).padStart(6, '0')}`;

const outbox = (change: TransferChange): Writes =>
  change.written.outgoing.flatMap((outgoing, index) =>
    outboxWrites(change.transferId, outgoing, `${placeInOutbox(change)}#${index}`, change.at),
  );

/** Every item that a change of a transfer writes, in one transaction. The receipt comes first, so that a repeat is told from a race. */
export const transferWrites = (change: TransferChange, storedAt: Instant): Writes => [
  receiptWrite(change.receipt, change.at),
  ...files(change),
  ...history(change),
  ...lists(change, storedAt),
  ...due(change),
  ...change.written.alerts.flatMap((alert) => alertWrites(alert, change.at)),
  ...outbox(change),
  ...(change.itemsSeen ?? []).map(unmovedItem),
  ...(change.replaced ?? []).map(replacedItem),
];
