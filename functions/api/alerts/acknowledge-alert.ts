import type { Operation } from '../../http/request.ts';
import type { AlertLists } from '../../ports/alert-lists.ts';
import { acknowledgedIn } from './acknowledged-in.ts';
import type { AlertRoutes } from './routes.ts';

export const acknowledgeAlert =
  ({ alerts }: { readonly alerts: AlertLists }): Operation<AlertRoutes['acknowledgeAlert']> =>
  ({ params: { alertId }, body: { official }, asked }) =>
    acknowledgedIn(alerts, { office: asked.caller.state, alertId, official }, asked);
