import { fail, type Result } from '../result.ts';
import type { Transit, TransitStatus, WrongTransitState } from './transit.ts';

/** The failure of a move that the transit's present status does not allow, with the statuses in which it would be possible. */
export const wrongTransitState = ({ status }: Transit, ...possibleIn: TransitStatus[]): Result<never, WrongTransitState> =>
  fail({ kind: 'wrong-transit-state', transitStatus: status, possibleIn });
