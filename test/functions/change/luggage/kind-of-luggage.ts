import { randomUUID } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { fullIn } from '../../../../domain/file/list-bound.ts';
import type { StateCode } from '../../../../domain/state-code.ts';
import { historyKey } from '../../../../functions/adapters/keys.ts';
import { receiptWrite } from '../../../../functions/adapters/receipt-write.ts';
import type { Table } from '../../../../functions/adapters/table.ts';
import { type Write, writeTogether } from '../../../../functions/adapters/transaction.ts';
import { chained } from '../../../../functions/change/chained.ts';
import type { KindOfFile } from '../../../../functions/change/kind-of-file.ts';
import { type ChainHead, emptyChain } from '../../../../functions/history/entry.ts';
import { etagOf } from '../../../../functions/http/etag.ts';
import { type Luggage, type LuggageMoved, type LuggageNotes, sideOfLuggage } from './luggage.ts';

/** Luggage as one State may read it. */
export type StoredLuggage = {
  readonly shared: Luggage;
  readonly own: LuggageNotes;
  readonly version: number;
  readonly heads: { readonly shared: ChainHead; readonly own: ChainHead };
};

export type LuggageChanged = { readonly luggageId: string; readonly status: string };

const key = (id: string) => ({ pk: `LUGGAGE#${id}`, sk: 'luggage' });
const ownKey = (id: string, state: StateCode) => ({ pk: `LUGGAGE#${id}`, sk: `own#${state}` });

/** What either side sees of it. */
const viewOf = ({ shared, own }: Pick<StoredLuggage, 'shared' | 'own'>) => ({ ...shared, own });

/** The item of the new luggage. */
export const offered = (shared: Luggage) => ({
  ...key(shared.id),
  shared,
  version: 1,
  head: emptyChain(shared.id, 'shared', randomUUID()),
});

/** All that is particular to luggage. */
export const kindOfLuggage = (table: Table): KindOfFile<StoredLuggage, LuggageMoved, LuggageChanged, 'luggage-not-found'> => ({
  name: 'The luggage',
  missing: 'luggage-not-found',
  load: async (id, state) => {
    const [shared, own] = await Promise.all(
      [key(id), ownKey(id, state)].map((Key) =>
        table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true })),
      ),
    );
    if (shared?.Item === undefined) return undefined;
    const { shared: luggage, version, head } = shared.Item as { shared: Luggage; version: number; head: ChainHead };
    return {
      shared: luggage,
      version,
      own: (own?.Item?.['own'] ?? {}) as LuggageNotes,
      heads: { shared: head, own: (own?.Item?.['head'] ?? emptyChain(id, 'own', randomUUID())) as ChainHead },
    };
  },
  sideOf: ({ shared }, state) => sideOfLuggage(shared, state),
  actsAs: (part, side) => part === side,
  viewFor: viewOf,
  fullList: ({ own }, moved, by) =>
    fullIn(
      { notes: [{ entries: ({ notes = [] }: LuggageNotes) => notes, room: () => ({ most: 3 }) }] },
      own,
      moved.own ?? own,
      by,
    ),
  isAnswer: (answer): answer is LuggageChanged => 'luggageId' in answer,
  writing: async ({ caller, move, now: at }, { before }, moved) => {
    const { id } = before.shared;
    const after = { shared: moved.shared ?? before.shared, own: moved.own ?? before.own };
    const by = { caseId: id, state: caller.state, move, at, status: after.shared.status };
    const shared = moved.shared && chained(before.heads.shared, { ...by, chain: 'shared' }, before.shared, moved.shared);
    const own = moved.own && chained(before.heads.own, { ...by, chain: 'own' }, before.own, moved.own);
    const item = { ...key(id), shared: after.shared, version: before.version + 1, head: shared?.head ?? before.heads.shared };
    const writes: readonly Write<'moved-on' | 'key-taken'>[] = [
      { put: item, condition: 'version = :seen', values: { ':seen': before.version }, otherwise: 'moved-on' },
      ...(own === undefined ? [] : [{ put: { ...ownKey(id, caller.state), own: after.own, head: own.head } }]),
      ...[shared, own].flatMap((written) =>
        written === undefined
          ? []
          : [{ put: { ...historyKey(id, written.entry.chain, caller.state, written.entry.n), ...written } }],
      ),
    ];
    return {
      answer: { luggageId: id, status: after.shared.status },
      etag: etagOf(viewOf(after)),
      save: async (receipt) => {
        const saved = await writeTogether(table, [receiptWrite(receipt, at), ...writes]);
        return saved === 'done' ? 'saved' : saved;
      },
      settle: async () => undefined,
    };
  },
});
