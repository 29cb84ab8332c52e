import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { WorkLists } from '../../ports/work-lists.ts';
import type { ReadingRoutes } from './routes.ts';

export const listCases =
  ({ lists }: { readonly lists: WorkLists }): Operation<ReadingRoutes['listCases']> =>
  async ({ query, caller, page }) => {
    const { reference, limit } = query;
    const found =
      reference === undefined
        ? await lists.list(caller.state, limit, page.after)
        : await lists.byReference(caller.state, reference, limit, page.after);
    return ok({ body: { items: [...found.items], ...(found.next === undefined ? {} : { next: page.cursor(found.next) }) } });
  };
