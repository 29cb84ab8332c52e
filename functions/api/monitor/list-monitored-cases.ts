import { ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Operation } from '../../http/request.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { WorkLists } from '../../ports/work-lists.ts';
import type { MonitorIds } from '../../signing/monitor-id.ts';
import type { MonitorRoutes } from './routes.ts';

const prefix = 'CASE#';

/** A cursor names the last case by its number for the monitor: the place in the work list, which names the case, never leaves. */
export const listMonitoredCases =
  ({
    lists,
    idsOf,
  }: {
    readonly lists: WorkLists;
    readonly idsOf: (state: StateCode) => MonitorIds;
  }): Operation<MonitorRoutes['listMonitoredCases']> =>
  async ({ query, caller, page }) => {
    const ids = idsOf(caller.state);
    const after = page.after === undefined ? undefined : `${prefix}${ids.caseIdOf(page.after)}`;
    const found = await lists.list(caller.state, query.limit, after);
    const items = found.items.map(
      shownLine(({ caseId, side, status, category, track, agreement, openedAt }) => ({
        monitorId: ids.of(caseId),
        side,
        status,
        category,
        track,
        agreement,
        openedOn: dayInUtc(openedAt),
      })),
    );
    const next = found.next === undefined ? {} : { next: page.cursor(ids.of(found.next.slice(prefix.length))) };
    return ok({ body: { items, ...next } });
  };
