import { getMonitoredCase } from './get-monitored-case.ts';
import { listMonitoredCases } from './list-monitored-cases.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { getMonitoredCase, listMonitoredCases };
