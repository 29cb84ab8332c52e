import { alertListsIn } from '../adapters/alert-lists.ts';
import { clock } from '../adapters/clock.ts';
import { digestsIn } from '../adapters/digests.ts';
import { mailRecordsIn } from '../adapters/mail-records.ts';
import { tableCalled } from '../adapters/table.ts';
import { timed } from '../in-time.ts';
import { servedStates, tableName } from '../settings.ts';
import { reconcileAlerts } from './reconcile-alerts.ts';

const table = tableCalled(tableName());
const parts = { alerts: alertListsIn(table), digests: digestsIn(table), mails: mailRecordsIn(table) };

export const handler = timed(async (_event: unknown): Promise<void> => {
  await reconcileAlerts(parts, servedStates(), clock());
});
