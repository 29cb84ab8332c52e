import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Instant } from '../../domain/time/instant.ts';
import { log } from '../http/log.ts';
import { flush, type Outbox, type Sender } from '../outbox/flush.ts';
import type { Due, DueIndex } from './due.ts';
import { type Watch, watchCase } from './watch-case.ts';

export type SweepParts = Watch & {
  readonly due: DueIndex;
  readonly outbox: Outbox;
  readonly sender: Sender;
};

const pageSize = 100;

const act = async (parts: SweepParts, { owed, caseId }: Due, now: Instant): Promise<boolean> => {
  try {
    const outcome = owed === 'sending' ? await flush(parts.outbox, parts.sender, caseId) : await watchCase(parts, caseId, now);
    log.info('sweep', { caseId, owed, outcome });
    return true;
  } catch (error) {
    log.error('sweep-failed', { caseId, owed, cause: error instanceof Error ? error.name : 'unknown' });
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
      const thing = `${item.owed} ${item.caseId}`;
      if (!timeLeft()) return;
      if (!given.has(thing)) yield item;
      given.add(thing);
    }
    after = page.next;
  } while (after !== undefined);
}

/**
 * Acts on everything owed by `now`, longest owed first. One thing that fails stays owed and does not stop the others;
 * if any failed, the run ends as failed, so that the alarm sounds.
 */
export const sweepUntil = async (parts: SweepParts, now: Instant, timeLeft: () => boolean): Promise<void> => {
  const metrics = new Metrics();
  let [done, failed] = [0, 0];
  for await (const item of owedBy(parts.due, now, timeLeft)) {
    if (await act(parts, item, now)) done += 1;
    else failed += 1;
  }
  metrics.addMetric('SweepDone', MetricUnit.Count, done);
  metrics.addMetric('SweepFailed', MetricUnit.Count, failed);
  metrics.publishStoredMetrics();
  if (failed > 0) throw new Error(`${failed} of ${done + failed} things owed could not be done; they stay owed`);
};
