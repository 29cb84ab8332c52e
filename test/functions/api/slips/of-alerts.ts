import { person } from '../../calls.ts';
import type { Slips } from './slip.ts';

export const slipsOfAlerts: Slips = {
  acknowledgeAlert: [{ kind: 'alert-not-found' }],
  acknowledgeConvictedTransferAlert: [{ kind: 'alert-not-found', claims: person('KZ.justice') }],
};
