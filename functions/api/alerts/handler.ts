import { alertListsIn } from '../../adapters/alert-lists.ts';
import { clock } from '../../adapters/clock.ts';
import { mailRecordsIn } from '../../adapters/mail-records.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { cursorKey, tableName } from '../../settings.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import { listAlerts } from './list-alerts.ts';
import { alertRoutes } from './routes.ts';

const table = tableCalled(tableName());
const lists = alertListsIn(table);

export const handler = apiHandler(
  alertRoutes,
  { listAlerts: listAlerts(lists, mailRecordsIn(table)), acknowledgeAlert: acknowledgeAlert(lists) },
  { clock, receipts: receiptsIn(table), cursorKey: cursorKey() },
);
