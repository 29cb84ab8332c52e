import { alertListsIn } from '../adapters/alert-lists.ts';
import { caseAlertsIn } from '../adapters/case-alerts.ts';
import { caseStore, randomSalt } from '../adapters/case-store.ts';
import { clock } from '../adapters/clock.ts';
import { digestsIn } from '../adapters/digests.ts';
import { dueIndexIn } from '../adapters/due-index.ts';
import { loadedAgreements } from '../adapters/loaded-agreements.ts';
import { outboxIn } from '../adapters/outbox.ts';
import { queueSender } from '../adapters/queue-sender.ts';
import { tableCalled } from '../adapters/table.ts';
import { transitsIn } from '../adapters/transits.ts';
import { dutyAddresses, servedStates, tableName } from '../settings.ts';
import { beginDigests } from './close-digest.ts';
import { sweepUntil } from './sweep-until.ts';

const table = tableCalled(tableName());
const parts = {
  due: dueIndexIn(table),
  alerts: caseAlertsIn(table),
  cases: caseStore(table),
  transits: transitsIn(table),
  salts: randomSalt,
  agreements: loadedAgreements(),
  served: servedStates(),
  outbox: outboxIn(table),
  sender: queueSender(),
  digests: digestsIn(table),
  acknowledgements: alertListsIn(table),
  addressesOf: (state: string) => dutyAddresses(state).length,
};

/** Lambda stops the function at its timeout; what is left by then stays owed and is the first of the next run. */
const reserveMilliseconds = 10_000;

/** Which States gather digests changes only with a deployment, and a deployment starts the function anew. */
let begun = false;

export const handler = async (_event: unknown, context: { getRemainingTimeInMillis(): number }): Promise<void> => {
  const now = clock();
  if (!begun) await beginDigests(parts.digests, servedStates(), now);
  begun = true;
  await sweepUntil(parts, now, () => context.getRemainingTimeInMillis() > reserveMilliseconds);
};
