import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Instant } from '../../domain/time/instant.ts';
import { Fault } from '../fault.ts';
import { log } from '../log.ts';
import { flush } from '../outbox/flush.ts';
import type { Due, DueIndex } from '../ports/due-index.ts';
import type { Outbox, Sender } from '../ports/outbox.ts';
import type { PutBackList } from '../ports/put-back.ts';
import { within } from '../time-left.ts';
import { closeDigest, type Gathering } from './close-digest.ts';
import { type Lane, lanes, owedInLanes } from './owed-in-lanes.ts';
import { type PassingOn, passOn } from './pass-on.ts';
import { putBackAfter, type Tried } from './put-back-after.ts';
import { type Watch, watchCase } from './watch-case.ts';
import { type WatchOfConvictedTransfers, watchConvictedTransfer } from './watch-convicted-transfer.ts';
import { type WatchOfOwnDates, watchOwnDates } from './watch-own-dates.ts';
import { type WatchOfTransits, watchTransit } from './watch-transit.ts';

export type SweepParts = Watch &
  WatchOfOwnDates &
  WatchOfTransits &
  WatchOfConvictedTransfers &
  PassingOn &
  Gathering & {
    readonly due: DueIndex;
    readonly outbox: Outbox;
    readonly sender: Sender;
    readonly putBack: PutBackList;
  };

/** How many things of a lane are done at once, and the share of the time that each has. */
export type Pace = { readonly atOnce: number; readonly shareMilliseconds: number };

/** As it is deployed: a share is long enough for a service to be asked three times. */
export const pace: Pace = { atOnce: 4, shareMilliseconds: 10_000 };

const outcomeOf = (parts: SweepParts, due: Due, now: Instant): Promise<string | number> => {
  switch (due.owed) {
    case 'sending':
      return flush(parts.outbox, parts.sender, due.outbox);
    case 'alert':
      return watchCase(parts, due.caseId, now);
    case 'own-date':
      return watchOwnDates(parts, due, now);
    case 'transit':
      return watchTransit(parts, due.transitId, now);
    case 'convicted-transfer':
      return watchConvictedTransfer(parts, due.transferId, now);
    case 'acknowledgement':
      return passOn(parts, due.office, due.alertId, now);
    case 'digest':
      return closeDigest(parts, due.office, now);
  }
};

const act = async (parts: SweepParts, due: Due, now: Instant, { shareMilliseconds }: Pace): Promise<boolean> => {
  try {
    log.info('sweep', { ...due, outcome: await within(shareMilliseconds, () => outcomeOf(parts, due, now)) });
    return true;
  } catch (error) {
    log.fault('error', 'sweep-failed', error, { ...due });
    return false;
  }
};

/** Does things one after the other as they are given, several such rows at once. Where one cannot be told what is next, the others end all the same. */
const severalAtOnce = async (
  atOnce: number,
  next: () => Promise<Due | undefined>,
  doIt: (due: Due) => Promise<void>,
): Promise<void> => {
  const row = async (): Promise<void> => {
    for (let due = await next(); due !== undefined; due = await next()) await doIt(due);
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, row));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
};

const oneOf = (given: readonly Due[]) => {
  const left = [...given];
  return async (): Promise<Due | undefined> => left.shift();
};

const tell = (tried: readonly Tried[]): void => {
  const metrics = new Metrics();
  const done = tried.filter((one) => one.done).length;
  metrics.addMetric('SweepDone', MetricUnit.Count, done);
  metrics.addMetric('SweepFailed', MetricUnit.Count, tried.length - done);
  metrics.publishStoredMetrics();
};

/**
 * Acts on everything owed by `now`, several at once, each within its share of the time: longest owed first, what failed last time after all
 * else, and what is to be sent apart from what is to be watched. Digests come once all is watched: what this run finds still stands in
 * them. What one case owes to one destination goes out in its order, since whoever sends it begins with the oldest. Where the time runs
 * out before, the rest waits for the next run. One thing that fails stays owed and does not stop the others; if any failed, the run ends
 * as failed, so that the alarm sounds.
 */
export const sweepUntil = async (parts: SweepParts, now: Instant, mayBegin: () => boolean, going: Pace = pace): Promise<void> => {
  const before = await parts.putBack.read();
  const owed = owedInLanes(parts.due, now, before);
  const tried: Tried[] = [];
  const doEach = (next: () => Promise<Due | undefined>): Promise<void> =>
    severalAtOnce(
      going.atOnce,
      async () => (mayBegin() ? next() : undefined),
      async (due) => {
        tried.push({ due, done: await act(parts, due, now, going) });
      },
    );
  const workOff = async (lane: Lane): Promise<void> => {
    await doEach(() => owed.next(lane));
    if (lane === 'watching') await doEach(oneOf(owed.digests()));
    await doEach(oneOf(owed.putBack(lane)));
  };
  const ended = await Promise.allSettled(lanes.map(workOff));
  await putBackAfter(parts.putBack, { before, tried, isOver: owed.isOver, now });
  tell(tried);
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  const failed = tried.filter(({ done }) => !done).length;
  if (failed > 0) throw new Fault(`${failed} of ${tried.length} things owed could not be done; they stay owed`);
};
