import { ok } from '../../../domain/result.ts';
import type { Treaties } from '../../change/convicted-transfer/transfers.ts';
import type { Operation } from '../../http/request.ts';
import { lineOfInstrument } from './instrument-view.ts';
import type { ConvictedTransferRoutes } from './routes.ts';

export const listTransferInstruments =
  ({ treaties }: { readonly treaties: Treaties }): Operation<ConvictedTransferRoutes['listTransferInstruments']> =>
  async () =>
    ok({ body: { items: treaties().map(lineOfInstrument) } });
