import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { picture } from '../../change/case/picture.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Operation } from '../../http/request.ts';
import type { MonitorIds } from '../../signing/monitor-id.ts';
import { monitoredCase } from './monitored-case.ts';
import type { MonitorRoutes } from './routes.ts';

export const getMonitoredCase =
  ({
    idsOf,
    ...ruled
  }: Ruled & { readonly idsOf: (state: StateCode) => MonitorIds }): Operation<MonitorRoutes['getMonitoredCase']> =>
  async ({ params: { monitorId }, caller: { state }, now }) => {
    const files = await picture(ruled, idsOf(state).caseIdOf(monitorId), state, now);
    if (files === undefined) return fail({ kind: 'monitored-case-not-found' });
    const agreement = agreementOf(ruled.agreements(), files.shared.agreement);
    return ok({ body: monitoredCase(monitorId, files, state, agreement, now) });
  };
