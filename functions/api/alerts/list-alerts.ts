import type { Operation } from '../../http/request.ts';
import { viewOf } from './alert-view.ts';
import { alertsOfOffice, type ReadingAlerts } from './alerts-of-office.ts';
import type { AlertRoutes } from './routes.ts';

export const listAlerts =
  (parts: ReadingAlerts): Operation<AlertRoutes['listAlerts']> =>
  ({ query, caller, page }) =>
    alertsOfOffice(parts, caller.state, { query, page }, viewOf);
