import { alertListsIn } from '../../adapters/alert-lists.ts';
import { clock } from '../../adapters/clock.ts';
import { mailRecordsIn } from '../../adapters/mail-records.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { alertRoutes } from './routes.ts';

const table = tableCalled(tableName());
const needs = { alerts: alertListsIn(table), mails: mailRecordsIn(table) };

export const handler = apiHandler(alertRoutes, wired(alertRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
  cursorKey: cursorKey(),
});
