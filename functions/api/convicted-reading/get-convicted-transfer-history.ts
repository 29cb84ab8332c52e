import { sideOfTransfer } from '../../../domain/convicted-transfer/transfer-side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import type { Histories } from '../../ports/histories.ts';
import type { ConvictedReadingRoutes } from './routes.ts';

type Parts = { readonly transfers: Pick<ConvictedTransferStore, 'load'>; readonly histories: Histories };

export const getConvictedTransferHistory =
  ({ transfers, histories }: Parts): Operation<ConvictedReadingRoutes['getConvictedTransferHistory']> =>
  async ({ params: { transferId }, query: { file, limit }, caller: { state }, page }) => {
    const stored = await transfers.load(transferId, state);
    if (stored === undefined || sideOfTransfer(stored.shared, state) === undefined)
      return fail({ kind: 'convicted-transfer-not-found' });

    // A chain without entries has no salt yet: the one at hand is made up anew at each read until the first entry keeps it.
    const { n, hash, salt } = stored.heads[file];
    const found = n === 0 ? { items: [] } : await histories.list(transferId, file, state, limit, page.after);
    return ok({
      body: {
        caseId: transferId,
        chain: file,
        salt: n === 0 ? '' : salt,
        head: { n, hash: n === 0 ? '' : hash },
        entries: found.items.map(shownLine((entry) => ({ ...entry, commitments: { ...entry.commitments } }))),
        assumptions: [...stored.shared.assumptions],
        ...(found.next === undefined ? {} : { next: page.cursor(found.next) }),
      },
    });
  };
