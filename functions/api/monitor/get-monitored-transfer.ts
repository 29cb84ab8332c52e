import { fail, ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { transferPicture } from '../../change/convicted-transfer/picture.ts';
import type { GuardReading, Treaties } from '../../change/convicted-transfer/transfers.ts';
import type { Operation } from '../../http/request.ts';
import type { MonitorIds } from '../../signing/monitor-id.ts';
import { monitoredTransfer } from './monitored-transfer.ts';
import type { MonitorRoutes } from './routes.ts';

type Needs = GuardReading & { readonly treaties: Treaties; readonly idsOf: (state: StateCode) => MonitorIds };

export const getMonitoredTransfer =
  ({ treaties, idsOf, ...reading }: Needs): Operation<MonitorRoutes['getMonitoredTransfer']> =>
  async ({ params: { monitorId }, caller: { state }, now }) => {
    const picture = await transferPicture(reading, idsOf(state).caseIdOf(monitorId), state, now);
    if (picture === undefined) return fail({ kind: 'monitored-transfer-not-found' });
    return ok({ body: monitoredTransfer(monitorId, picture, treaties(), now) });
  };
