import { ok } from '../../../domain/result.ts';
import type { Treaties } from '../../change/convicted-transfer/transfers.ts';
import type { Operation } from '../../http/request.ts';
import { lineOfInstrument } from './instrument-view.ts';
import type { ConvictedReadingRoutes } from './routes.ts';

export const listTransferInstruments =
  ({ treaties }: { readonly treaties: Treaties }): Operation<ConvictedReadingRoutes['listTransferInstruments']> =>
  async () =>
    ok({ body: { items: treaties().map(lineOfInstrument) } });
