import { getMonitoredCase } from './get-monitored-case.ts';
import { getMonitoredTransfer } from './get-monitored-transfer.ts';
import { listMonitoredCases } from './list-monitored-cases.ts';
import { listMonitoredTransfers } from './list-monitored-transfers.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { getMonitoredCase, getMonitoredTransfer, listMonitoredCases, listMonitoredTransfers };
