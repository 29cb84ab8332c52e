import { ok } from '../../../domain/result.ts';
import { addHours } from '../../../domain/time/instant.ts';
import type { Operation } from '../../http/request.ts';
import { type Changes, settledSeconds } from '../../ports/changes.ts';
import type { Clock } from '../../ports/clock.ts';
import { timeLeft } from '../../time-left.ts';
import type { NewsRoutes } from './routes.ts';

/** How often is looked while somebody waits. Half a unit of capacity each time. */
const lookMilliseconds = 800;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, lookMilliseconds));

/**
 * The news before the instant from which on a change could still be overtaken by one that is being stored. Waits for the first, if asked
 * to, as long as the function has time to answer.
 */
export const listChanges =
  ({ changes, clock }: { readonly changes: Changes; readonly clock: Clock }): Operation<NewsRoutes['listChanges']> =>
  async ({ query: { limit, wait }, caller, page }) => {
    const waitsUntil = performance.now() + Math.min(wait * 1_000, timeLeft() - lookMilliseconds);
    for (;;) {
      const until = addHours(clock(), -settledSeconds / 3_600);
      const { items, next = page.after } = await changes.list(caller.state, until, limit, page.after);
      if (items.length > 0 || performance.now() + lookMilliseconds > waitsUntil)
        return ok({ body: { items: [...items], until, ...(next === undefined ? {} : { next: page.cursor(next) }) } });
      await aMoment();
    }
  };
