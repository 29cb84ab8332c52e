import { changesIn } from '../../adapters/changes.ts';
import { clock } from '../../adapters/clock.ts';
import { convictedTransfersIn } from '../../adapters/convicted-transfers.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { newsRoutes } from './routes.ts';

const table = tableCalled(tableName());
const needs = { changes: changesIn(table), transfers: convictedTransfersIn(table), clock };

export const handler = apiHandler(newsRoutes, wired(newsRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  cursorKey: cursorKey(),
});
