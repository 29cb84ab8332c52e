import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { WorkLists } from '../../ports/work-lists.ts';
import { listAsked } from './list-asked.ts';
import type { ReadingRoutes } from './routes.ts';

export const listCases =
  ({ lists }: { readonly lists: WorkLists }): Operation<ReadingRoutes['listCases']> =>
  async ({ query: { limit, count, cursor: _page, ...filter }, caller: { state }, page }) => {
    const asked = listAsked(state, filter);
    const [found, counted] = await Promise.all([
      lists.find(state, asked, limit, page.after),
      count === true ? lists.count(state, asked) : {},
    ]);
    return ok({
      body: { items: [...found.items], ...counted, ...(found.next === undefined ? {} : { next: page.cursor(found.next) }) },
    });
  };
