import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import type { TransitRoutes } from './routes.ts';

export const listTransits =
  ({ transits: { list } }: { readonly transits: Pick<TransitStore, 'list'> }): Operation<TransitRoutes['listTransits']> =>
  async ({ query: { which, limit }, caller, page }) => {
    const { items, early, next } = await list(caller.state, which === 'ended', limit, page.after);
    return ok({
      body: { items, ...(early.length === 0 ? {} : { early }), ...(next === undefined ? {} : { next: page.cursor(next) }) },
    });
  };
