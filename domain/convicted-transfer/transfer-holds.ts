import type { HoldKind } from '../file/hold.ts';

export const transferHoldKinds = [
  'protection',
  'claim',
  'medical',
  'court-order',
  'other',
] as const satisfies readonly HoldKind[];

/** Why a State holds a hand-over. Whichever it is, another person than who set it releases it. */
export type TransferHoldKind = (typeof transferHoldKinds)[number];
