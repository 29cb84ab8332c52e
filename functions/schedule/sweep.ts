import { caseStore } from '../adapters/case-store.ts';
import { clock } from '../adapters/clock.ts';
import { alertsIn, dueIndexIn } from '../adapters/due-index.ts';
import { outboxIn } from '../adapters/outbox.ts';
import { queueSender } from '../adapters/queue-sender.ts';
import { tableCalled } from '../adapters/table.ts';
import { loadedAgreements } from '../loaded-agreements.ts';
import { tableName } from '../settings.ts';
import { sweepUntil } from './sweep-until.ts';

const table = tableCalled(tableName());
const parts = {
  due: dueIndexIn(table),
  alerts: alertsIn(table),
  cases: caseStore(table),
  agreements: loadedAgreements(),
  outbox: outboxIn(table),
  sender: queueSender(),
};

/** Lambda stops the function at its timeout; what is left by then stays owed and is the first of the next run. */
const reserveMilliseconds = 10_000;

export const handler = async (_event: unknown, context: { getRemainingTimeInMillis(): number }): Promise<void> =>
  sweepUntil(parts, clock(), () => context.getRemainingTimeInMillis() > reserveMilliseconds);
