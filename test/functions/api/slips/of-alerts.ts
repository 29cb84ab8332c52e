import type { Slips } from './slip.ts';

export const slipsOfAlerts: Slips = { acknowledgeAlert: [{ kind: 'alert-not-found' }] };
