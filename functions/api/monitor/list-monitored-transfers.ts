import { ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Operation } from '../../http/request.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import type { MonitorIds } from '../../signing/monitor-id.ts';
import { monitoredTransferLine } from './monitored-transfer.ts';
import type { MonitorRoutes } from './routes.ts';

type Needs = {
  readonly transfers: Pick<ConvictedTransferStore, 'list'>;
  readonly idsOf: (state: StateCode) => MonitorIds;
};

const prefixes = { open: 'OPEN#', ended: 'ENDED#' } as const;

/** A cursor names the last transfer by its number for the monitor: the place in the list, which names the transfer, never leaves. */
export const listMonitoredTransfers =
  ({ transfers, idsOf }: Needs): Operation<MonitorRoutes['listMonitoredTransfers']> =>
  async ({ query: { which, limit }, caller: { state }, page }) => {
    const [ids, prefix] = [idsOf(state), prefixes[which]];
    const after = page.after === undefined ? undefined : `${prefix}${ids.caseIdOf(page.after)}`;
    const found = await transfers.list(state, { ended: which === 'ended' }, limit, after);
    const items = found.items.map(shownLine((line) => monitoredTransferLine(ids.of(line.transferId), line)));
    const next = found.next === undefined ? {} : { next: page.cursor(ids.of(found.next.slice(prefix.length))) };
    return ok({ body: { items, ...next } });
  };
