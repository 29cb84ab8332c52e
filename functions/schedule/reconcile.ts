import { alertListsIn } from '../adapters/alert-lists.ts';
import { clock } from '../adapters/clock.ts';
import { digestsIn } from '../adapters/digests.ts';
import { earlierCasesIn } from '../adapters/earlier-cases.ts';
import { mailRecordsIn } from '../adapters/mail-records.ts';
import { rightSecretIn } from '../adapters/right-secret.ts';
import { tableCalled } from '../adapters/table.ts';
import { timed } from '../in-time.ts';
import { log } from '../log.ts';
import { identityKey, servedStates, tableName } from '../settings.ts';
import { timeLeft } from '../time-left.ts';
import { officesHere } from './offices.ts';
import { reconcileAlerts } from './reconcile-alerts.ts';

const table = tableCalled(tableName());
const parts = { alerts: alertListsIn(table), digests: digestsIn(table), mails: mailRecordsIn(table) };

const rightSecret = rightSecretIn(table, identityKey(), { readsOnly: true });
const earlier = earlierCasesIn(table, identityKey());

/** Milliseconds in which what is at hand comes to its end. */
const kept = 30_000;

export const handler = timed(async (_event: unknown): Promise<void> => {
  await reconcileAlerts(parts, officesHere(), clock());
  await rightSecret();
  const placing = await earlier.place(servedStates(), clock(), () => timeLeft() > kept);
  log.info('earlier-cases', { ...placing });
});
