import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import type { TransitRoutes } from './routes.ts';

export const listRejections =
  ({
    transits: { rejections },
  }: {
    readonly transits: Pick<TransitStore, 'rejections'>;
  }): Operation<TransitRoutes['listRejections']> =>
  async ({ query: { limit }, caller, page }) => {
    const { items, next } = await rejections(caller.state, limit, page.after);
    return ok({ body: { items, ...(next === undefined ? {} : { next: page.cursor(next) }) } });
  };
