import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Instant } from '../../domain/time/instant.ts';
import { log } from '../log.ts';
import { flush } from '../outbox/flush.ts';
import type { Digests } from '../ports/digests.ts';
import type { Due, DueIndex } from '../ports/due-index.ts';
import type { Outbox, Sender } from '../ports/outbox.ts';
import { closeDigest } from './close-digest.ts';
import { type PassingOn, passOn } from './pass-on.ts';
import { type Watch, watchCase } from './watch-case.ts';
import { type WatchOfTransits, watchTransit } from './watch-transit.ts';

export type SweepParts = Watch &
  WatchOfTransits &
  PassingOn & {
    readonly due: DueIndex;
    readonly outbox: Outbox;
    readonly sender: Sender;
    readonly digests: Digests;
  };

const pageSize = 100;

const outcomeOf = (parts: SweepParts, due: Due, now: Instant): Promise<string | number> => {
  switch (due.owed) {
    case 'sending':
      return flush(parts.outbox, parts.sender, due.outbox);
    case 'alert':
      return watchCase(parts, due.caseId, now);
    case 'transit':
      return watchTransit(parts, due.transitId, now);
    case 'acknowledgement':
      return passOn(parts, due.state, due.alertId, now);
    case 'digest':
      return closeDigest(parts.digests, due.state, now);
  }
};

const act = async (parts: SweepParts, due: Due, now: Instant): Promise<boolean> => {
  try {
    log.info('sweep', { ...due, outcome: await outcomeOf(parts, due, now) });
    return true;
  } catch (error) {
    log.error('sweep-failed', { ...due, cause: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
};

/** What is owed, page by page, each thing once; it ends early when the time does. */
async function* owedBy(due: DueIndex, now: Instant, timeLeft: () => boolean): AsyncGenerator<Due> {
  const given = new Set<string>();
  let after: string | undefined;
  do {
    const page = await due.by(now, pageSize, after);
    for (const item of page.items) {
      const thing = JSON.stringify(item);
      if (!timeLeft()) return;
      if (!given.has(thing)) yield item;
      given.add(thing);
    }
    after = page.next;
  } while (after !== undefined);
}

/**
 * Acts on everything owed by `now`, longest owed first, and on digests last: what this run finds still stands in them. Where the
 * time runs out before, they wait for the next run. One thing that fails stays owed and does not stop the others; if any failed,
 * the run ends as failed, so that the alarm sounds.
 */
export const sweepUntil = async (parts: SweepParts, now: Instant, timeLeft: () => boolean): Promise<void> => {
  const metrics = new Metrics();
  let [done, failed] = [0, 0];
  const count = (success: boolean): void => {
    if (success) done += 1;
    else failed += 1;
  };
  const digests: Due[] = [];
  for await (const item of owedBy(parts.due, now, timeLeft)) {
    if (item.owed === 'digest') digests.push(item);
    else count(await act(parts, item, now));
  }
  if (timeLeft()) for (const item of digests) count(await act(parts, item, now));
  metrics.addMetric('SweepDone', MetricUnit.Count, done);
  metrics.addMetric('SweepFailed', MetricUnit.Count, failed);
  metrics.publishStoredMetrics();
  if (failed > 0) throw new Error(`${failed} of ${done + failed} things owed could not be done; they stay owed`);
};
