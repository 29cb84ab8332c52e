import type { StateCode } from '../state-code.ts';

export const transferSides = ['sentencing', 'administering'] as const;

/** The State whose court convicted the person, and the one in which the sentence is to be served. */
export type TransferSide = (typeof transferSides)[number];

type Parties = { readonly sentencingState: StateCode; readonly administeringState: StateCode };

/** On which side of a transfer a State stands. Undefined: it is no party. */
export const sideOfTransfer = ({ sentencingState, administeringState }: Parties, state: StateCode): TransferSide | undefined => {
  if (state === sentencingState) return 'sentencing';
  return state === administeringState ? 'administering' : undefined;
};

/** The State on that side. */
export const stateOfSide = ({ sentencingState, administeringState }: Parties, side: TransferSide): StateCode =>
  side === 'sentencing' ? sentencingState : administeringState;

/** The side across. */
export const acrossFrom = (side: TransferSide): TransferSide => (side === 'sentencing' ? 'administering' : 'sentencing');
