import { fail, type Result } from '../result.ts';
import type { Transit, TransitStatus, WrongTransitState } from './transit.ts';

export const wrongTransitState = ({ status }: Transit, ...possibleIn: TransitStatus[]): Result<never, WrongTransitState> =>
  fail({ kind: 'wrong-transit-state', transitStatus: status, possibleIn });
