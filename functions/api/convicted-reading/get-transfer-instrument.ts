import { fail, ok } from '../../../domain/result.ts';
import type { Treaties } from '../../change/convicted-transfer/transfers.ts';
import type { Operation } from '../../http/request.ts';
import { viewOfInstrument } from './instrument-view.ts';
import type { ConvictedReadingRoutes } from './routes.ts';

export const getTransferInstrument =
  ({ treaties }: { readonly treaties: Treaties }): Operation<ConvictedReadingRoutes['getTransferInstrument']> =>
  async ({ params: { instrumentId } }) => {
    const treaty = treaties().find(({ id }) => id === instrumentId);
    return treaty === undefined ? fail({ kind: 'transfer-instrument-not-found' }) : ok({ body: viewOfInstrument(treaty) });
  };
