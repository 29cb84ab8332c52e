import { acrossFrom, sideOfTransfer, stateOfSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import type { Histories } from '../../ports/histories.ts';
import { disclosuresIn } from '../reading/disclosures-in.ts';
import type { ConvictedReadingRoutes } from './routes.ts';

type Parts = { readonly transfers: Pick<ConvictedTransferStore, 'load'>; readonly histories: Histories };

/** What the caller’s State gave the other about the convicted person: each of its changes of the shared file, with the fields that it gave. */
export const getConvictedTransferDisclosures =
  ({ transfers, histories }: Parts): Operation<ConvictedReadingRoutes['getConvictedTransferDisclosures']> =>
  async ({ params: { transferId }, query, caller: { state }, page }) => {
    const stored = await transfers.load(transferId, state);
    const side = stored && sideOfTransfer(stored.shared, state);
    if (stored === undefined || side === undefined) return fail({ kind: 'convicted-transfer-not-found' });
    const { shared } = stored;
    const found = await histories.list(transferId, 'shared', state, query.limit, page.after);
    return ok({
      body: {
        transferId,
        instrument: shared.instrument,
        items: disclosuresIn(found.items, state, stateOfSide(shared, acrossFrom(side))),
        assumptions: [...shared.assumptions],
        ...(found.next === undefined ? {} : { next: page.cursor(found.next) }),
      },
    });
  };
