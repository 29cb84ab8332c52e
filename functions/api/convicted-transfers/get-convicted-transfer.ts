import { sentenceTimeOn } from '../../../domain/convicted-transfer/sentence-time.ts';
import { owedInTransfer } from '../../../domain/convicted-transfer/transfer-owed.ts';
import { fail, ok } from '../../../domain/result.ts';
import { localDay } from '../../../domain/time/calendars/local-day.ts';
import { transferViewFor } from '../../change/convicted-transfer/view-for.ts';
import { etagOf } from '../../http/etag.ts';
import type { Operation } from '../../http/request.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import type { ConvictedTransferRoutes } from './routes.ts';

type Parts = { readonly transfers: Pick<ConvictedTransferStore, 'load'> };

/** The time of the sentence is told as of today in the State in which it is served; it moves with the clock, and no change is decided on it. */
export const getConvictedTransfer =
  ({ transfers }: Parts): Operation<ConvictedTransferRoutes['getConvictedTransfer']> =>
  async ({ params: { transferId }, caller: { state }, now }) => {
    const stored = await transfers.load(transferId, state);
    const view = stored && transferViewFor(stored, state);
    if (stored === undefined || view === undefined) return fail({ kind: 'convicted-transfer-not-found' });
    const { shared } = stored;
    const served = 'handOver' in shared ? shared.administeringState : shared.sentencingState;
    const { sentence } = shared;
    const time = sentence === undefined ? {} : { sentenceTime: sentenceTimeOn(sentence.sentence, localDay(served, now)) };
    return ok({ body: { ...view, owed: owedInTransfer(shared), ...time }, etag: etagOf(view), showsMore: true });
  };
