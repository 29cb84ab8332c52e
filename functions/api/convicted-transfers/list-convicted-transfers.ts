import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import type { ConvictedTransferRoutes } from './routes.ts';

type Parts = { readonly transfers: Pick<ConvictedTransferStore, 'list'> };

export const listConvictedTransfers =
  ({ transfers: { list } }: Parts): Operation<ConvictedTransferRoutes['listConvictedTransfers']> =>
  async ({ query: { which, reference, limit }, caller: { state }, page }) => {
    const { items, next } = await list(state, { ended: which === 'ended', reference }, limit, page.after);
    return ok({ body: { items: [...items], ...(next === undefined ? {} : { next: page.cursor(next) }) } });
  };
