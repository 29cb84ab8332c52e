import { justiceOf } from '../../../domain/alert/office.ts';
import type { Operation } from '../../http/request.ts';
import type { AlertLists } from '../../ports/alert-lists.ts';
import { acknowledgedIn } from './acknowledged-in.ts';
import type { AlertRoutes } from './routes.ts';

export const acknowledgeConvictedTransferAlert =
  ({ alerts }: { readonly alerts: AlertLists }): Operation<AlertRoutes['acknowledgeConvictedTransferAlert']> =>
  ({ params: { alertId }, body: { official }, asked }) =>
    acknowledgedIn(alerts, { office: justiceOf(asked.caller.state), alertId, official }, asked);
