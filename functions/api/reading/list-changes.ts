import { ok } from '../../../domain/result.ts';
import { addHours } from '../../../domain/time/instant.ts';
import type { Operation } from '../../http/request.ts';
import type { Changes } from '../../ports/changes.ts';
import type { ReadingRoutes } from './routes.ts';

/**
 * A change is dated when it is asked for and stored some moments later: longer than the function's timeout after its date it
 * is stored or never will be. What is younger waits, so that a client that goes on from the last change it saw misses none.
 */
const settledHours = 20 / 3_600;

export const listChanges =
  ({ changes }: { readonly changes: Changes }): Operation<ReadingRoutes['listChanges']> =>
  async ({ query, caller, now, page }) => {
    const until = addHours(now, -settledHours);
    const { items, next = page.after } = await changes.list(caller.state, until, query.limit, page.after);
    return ok({ body: { items: [...items], until, ...(next === undefined ? {} : { next: page.cursor(next) }) } });
  };
