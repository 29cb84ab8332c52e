import { alertListsIn } from '../adapters/alert-lists.ts';
import { caseAlertsIn } from '../adapters/case-alerts.ts';
import { caseStore, randomSalt } from '../adapters/case-store.ts';
import { clock } from '../adapters/clock.ts';
import { convictedTransferWatchIn } from '../adapters/convicted-transfer-watch.ts';
import { digestsIn } from '../adapters/digests.ts';
import { dueIndexIn } from '../adapters/due-index.ts';
import { loadedAgreements } from '../adapters/loaded-agreements.ts';
import { outboxIn } from '../adapters/outbox.ts';
import { putBackListIn } from '../adapters/put-back-list.ts';
import { queueSender } from '../adapters/queue-sender.ts';
import { tableCalled } from '../adapters/table.ts';
import { transitsIn } from '../adapters/transits.ts';
import { timed } from '../in-time.ts';
import { dutyAddresses, onPaper, servedStates, tableName } from '../settings.ts';
import { timeLeft } from '../time-left.ts';
import { beginDigests } from './close-digest.ts';
import { officesHere } from './offices.ts';
import { pace, sweepUntil } from './sweep-until.ts';

const table = tableCalled(tableName());
const parts = {
  due: dueIndexIn(table),
  alerts: caseAlertsIn(table),
  cases: caseStore(table),
  transits: transitsIn(table),
  convicted: convictedTransferWatchIn(table),
  salts: randomSalt,
  agreements: loadedAgreements(),
  served: servedStates(),
  onPaper: onPaper(),
  outbox: outboxIn(table),
  sender: queueSender(),
  digests: digestsIn(table),
  putBack: putBackListIn(table),
  acknowledgements: alertListsIn(table),
  addressesOf: (office: string) => dutyAddresses(office).length,
};

/** Kept for what the run notes at its end. */
const noteMilliseconds = 3_000;

/** Which offices gather digests changes only with a deployment, and a deployment starts the function anew. */
let begun = false;

export const handler = timed(async (_event: unknown): Promise<void> => {
  const now = clock();
  if (!begun) await beginDigests(parts.digests, officesHere(), now);
  begun = true;
  await sweepUntil(parts, now, () => timeLeft() > pace.shareMilliseconds + noteMilliseconds);
});
