import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { Changes } from '../../ports/changes.ts';
import type { Clock } from '../../ports/clock.ts';
import type { NewsRoutes } from './routes.ts';
import { waitedFor } from './waited-for.ts';

export const listChanges =
  ({ changes, clock }: { readonly changes: Changes; readonly clock: Clock }): Operation<NewsRoutes['listChanges']> =>
  async ({ query: { limit, wait }, caller, page }) => {
    const {
      items,
      until,
      next = page.after,
    } = await waitedFor(clock, wait, (before) => changes.list(caller.state, before, limit, page.after));
    return ok({ body: { items: [...items], until, ...(next === undefined ? {} : { next: page.cursor(next) }) } });
  };
