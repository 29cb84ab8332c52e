import type { Transit } from './transit.ts';

/** Whether nothing more is to be done by either State: such a transit leaves the work lists. */
export const isEnded = (transit: Transit): boolean => {
  switch (transit.status) {
    case 'refused':
    case 'passed-out':
    case 'taken-back':
    case 'lapsed':
    case 'withdrawn':
      return true;
    case 'revoked':
      return transit.revocation.acknowledgedAt !== undefined;
    case 'requested':
    case 'inadmissible':
    case 'accepted':
    case 'under-way':
    case 'to-be-taken-back':
      return false;
  }
};
