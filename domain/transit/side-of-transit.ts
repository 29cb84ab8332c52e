import type { Side } from '../caller.ts';
import type { StateCode } from '../state-code.ts';
import type { Transit } from './transit.ts';

/** On which side of a transit a State stands: the one that is asked is that through which the person goes. Undefined: it is no party. */
export const sideOfTransit = (
  { requestingState, transitState }: Pick<Transit, 'requestingState' | 'transitState'>,
  state: StateCode,
): Side | undefined => {
  if (state === transitState) return 'requested';
  return state === requestingState ? 'requesting' : undefined;
};
