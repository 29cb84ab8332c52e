import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { settledSeconds } from '../../ports/changes.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Page } from '../../ports/page.ts';
import { timeLeft } from '../../time-left.ts';

/** How often is looked while somebody waits. Half a unit of capacity each time. */
const lookMilliseconds = 800;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, lookMilliseconds));

/**
 * The news before the instant from which on a change could still be overtaken by one that is being stored. Waits for the first, if asked
 * to, as long as the function has time to answer.
 */
export const waitedFor = async <News>(
  clock: Clock,
  seconds: number,
  look: (until: Instant) => Promise<Page<News>>,
): Promise<Page<News> & { readonly until: Instant }> => {
  const waitsUntil = performance.now() + Math.min(seconds * 1_000, timeLeft() - lookMilliseconds);
  for (;;) {
    const until = addHours(clock(), -settledSeconds / 3_600);
    const found = await look(until);
    if (found.items.length > 0 || performance.now() + lookMilliseconds > waitsUntil) return { ...found, until };
    await aMoment();
  }
};
