import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import type { NewsRoutes } from './routes.ts';
import { waitedFor } from './waited-for.ts';

type Needs = { readonly transfers: Pick<ConvictedTransferStore, 'news'>; readonly clock: Clock };

export const listConvictedTransferChanges =
  ({ transfers, clock }: Needs): Operation<NewsRoutes['listConvictedTransferChanges']> =>
  async ({ query: { limit, wait }, caller, page }) => {
    const {
      items,
      until,
      next = page.after,
    } = await waitedFor(clock, wait, (before) => transfers.news(caller.state, before, limit, page.after));
    return ok({ body: { items: [...items], until, ...(next === undefined ? {} : { next: page.cursor(next) }) } });
  };
