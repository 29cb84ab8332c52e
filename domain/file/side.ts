import type { Part, Side } from '../caller.ts';
import type { StateCode } from '../state-code.ts';
import { moverOf } from './kind.ts';
import { kindAtHand } from './kind-at-hand.ts';
import { issuerIn } from './live-document.ts';
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

/** The side across. */
export const otherSide = (side: Side): Side => (side === 'requesting' ? 'requested' : 'requesting');

/** The side that moves the person in the movement at hand. */
export const moverIn = (file: ReadmissionCase): Side => moverOf(kindAtHand(file));

/** Whether the side is the one that acts in that part. */
export const actsAs = (part: Part, side: Side, file: ReadmissionCase): boolean => {
  if (part === 'any-party') return true;
  if (part === 'issuer') return side === issuerIn(file);
  if (part === 'mover') return side === moverIn(file);
  if (part === 'receiver') return side !== moverIn(file);
  return side === part;
};
