import { justiceOf } from '../../../domain/alert/office.ts';
import type { Operation } from '../../http/request.ts';
import { alertsOfOffice, type ReadingAlerts } from './alerts-of-office.ts';
import type { AlertRoutes } from './routes.ts';
import { transferAlertViewOf } from './transfer-alert-view.ts';

export const listConvictedTransferAlerts =
  (parts: ReadingAlerts): Operation<AlertRoutes['listConvictedTransferAlerts']> =>
  ({ query, caller, page }) =>
    alertsOfOffice(parts, justiceOf(caller.state), { query, page }, transferAlertViewOf);
