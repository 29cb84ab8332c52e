import { acknowledgeAlert } from './acknowledge-alert.ts';
import { acknowledgeConvictedTransferAlert } from './acknowledge-convicted-transfer-alert.ts';
import { listAlerts } from './list-alerts.ts';
import { listConvictedTransferAlerts } from './list-convicted-transfer-alerts.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { acknowledgeAlert, acknowledgeConvictedTransferAlert, listAlerts, listConvictedTransferAlerts };
