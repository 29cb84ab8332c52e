import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { historiesIn } from '../../adapters/histories.ts';
import { personNamesIn } from '../../adapters/person-names.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { workListsIn } from '../../adapters/work-lists.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, identityKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { readingRoutes } from './routes.ts';

const table = tableCalled(tableName());
const secret = identityKey();
const rightSecret = rightSecretIn(table, secret, { readsOnly: true });
const { find } = personNamesIn(table, secret);
const needs = {
  cases: caseStore(table),
  lists: workListsIn(table),
  // Nothing else of what is read needs the secret: views and lists go on under a wrong one.
  names: {
    find: async (...asked: Parameters<typeof find>) => {
      await rightSecret();
      return find(...asked);
    },
  },
  histories: historiesIn(table),
};

export const handler = apiHandler(readingRoutes, wired(readingRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  cursorKey: cursorKey(),
  receipts: receiptsIn(table),
});
