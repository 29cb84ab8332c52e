import type { Side } from '../caller.ts';
import type { StateCode } from '../state-code.ts';
import type { ReadmissionCase } from './readmission-case.ts';

/** The side on which the State stands in the case, or undefined where it is no party. */
export const sideOf = (file: ReadmissionCase, state: StateCode): Side | undefined => {
  if (file.requestingState === state) return 'requesting';
  if (file.requestedState === state) return 'requested';
  return undefined;
};

/** The State on that side. */
export const stateOn = (file: ReadmissionCase, side: Side): StateCode =>
  side === 'requesting' ? file.requestingState : file.requestedState;
