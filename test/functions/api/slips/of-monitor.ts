import { person } from '../../calls.ts';
import type { Slips } from './slip.ts';

export const slipsOfMonitor: Slips = {
  getMonitoredCase: [{ kind: 'monitored-case-not-found', claims: person('FR.monitor') }],
  getMonitoredTransfer: [{ kind: 'monitored-transfer-not-found', claims: person('VN.monitor') }],
};
