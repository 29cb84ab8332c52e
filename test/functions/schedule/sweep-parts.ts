import type { Instant } from '../../../domain/time/instant.ts';
import { alertListsIn } from '../../../functions/adapters/alert-lists.ts';
import { caseAlertsIn } from '../../../functions/adapters/case-alerts.ts';
import { caseStore, randomSalt } from '../../../functions/adapters/case-store.ts';
import { convictedTransferWatchIn } from '../../../functions/adapters/convicted-transfer-watch.ts';
import { digestsIn } from '../../../functions/adapters/digests.ts';
import { dueIndexIn } from '../../../functions/adapters/due-index.ts';
import { loadedAgreements } from '../../../functions/adapters/loaded-agreements.ts';
import { outboxIn } from '../../../functions/adapters/outbox.ts';
import { putBackListIn } from '../../../functions/adapters/put-back-list.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { transitsIn } from '../../../functions/adapters/transits.ts';
import type { Sender, Unsent } from '../../../functions/ports/outbox.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { officesHere } from '../../../functions/schedule/offices.ts';
import { type Pace, pace, type SweepParts, sweepUntil } from '../../../functions/schedule/sweep-until.ts';
import { onPaper, servedStates } from '../../../functions/settings.ts';

/** Everything that a sweep works with but its queues, on that table. Every State has two duty addresses. */
export const partsOfSweep = (name: string): Omit<SweepParts, 'sender'> => {
  const table = tableCalled(name);
  return {
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
    digests: digestsIn(table),
    putBack: putBackListIn(table),
    acknowledgements: alertListsIn(table),
    addressesOf: () => 2,
  };
};

/** A sweep on that table, with a sender that keeps what is sent. */
export const sweepParts = async (name: string) => {
  const parts = partsOfSweep(name);
  const sent: Unsent[] = [];
  const sender: Sender = {
    send: async (message) => {
      sent.push(message);
    },
  };
  return {
    parts,
    sent,
    sender,
    begin: (now: Instant) => beginDigests(parts.digests, officesHere(), now),
    sweep: (now: Instant, by: Sender = sender, going: Pace = pace) =>
      sweepUntil({ ...parts, sender: by }, now, () => true, going),
  };
};
