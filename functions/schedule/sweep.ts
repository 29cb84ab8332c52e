import { clock } from '../adapters/clock.ts';
import { dueIndexIn, remindersIn } from '../adapters/due-index.ts';
import { outboxIn } from '../adapters/outbox.ts';
import { queueSender } from '../adapters/queue-sender.ts';
import { tableCalled } from '../adapters/table.ts';
import { tableName } from '../settings.ts';
import { sweepUntil } from './sweep-until.ts';

const table = tableCalled(tableName());
const parts = { due: dueIndexIn(table), reminders: remindersIn(table), outbox: outboxIn(table), sender: queueSender() };

/** Lambda stops the function at its timeout; what is left by then stays owed and is the first of the next run. */
const reserveMilliseconds = 10_000;

export const handler = async (_event: unknown, context: { getRemainingTimeInMillis(): number }): Promise<void> =>
  sweepUntil(parts, clock(), () => context.getRemainingTimeInMillis() > reserveMilliseconds);
