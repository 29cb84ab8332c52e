import { restore } from '../embedded/restore.ts';
import { dumpOf, type Item } from '../embedded/table.ts';
import { type Api, type OperationName, type OperationRow, type ReadyCall, ready } from './operations.ts';

type Prepared = { readonly name: OperationName; readonly call: ReadyCall; readonly before: readonly Item[] };

/**
 * A call of the operation that would succeed, as `ready` makes it, for tests that do the same call in different ways: made once for one
 * operation after another, and from then on the table is put back as it was before the call. Whatever else a test wrote there is gone.
 */
export const readyAgain = (): ((api: Api, row: OperationRow) => Promise<ReadyCall>) => {
  let prepared: Prepared | undefined;
  return async (api, row) => {
    if (prepared?.name === row.name) await restore(api.table, prepared.before);
    else {
      await restore(api.table, []);
      const call = await ready(api, row);
      prepared = { name: row.name, call, before: await dumpOf(api.table) };
    }
    return prepared.call;
  };
};
