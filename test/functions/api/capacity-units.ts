import type { OperationName } from '../operations.ts';

/** Capacity units of the store that one call of an operation uses, with the samples: what is read, and what is written. */
export type Units = { readonly read: number; readonly write: number };

export const capacityUnits: Readonly<Record<OperationName, Units>> = {
  getHealth: { read: 0.5, write: 0 },
  getOpenApi: { read: 0, write: 0 },
  openCase: { read: 1, write: 27 },
  listCases: { read: 1, write: 0 },
  getCase: { read: 4, write: 0 },
  getCaseHistory: { read: 5, write: 0 },
  confirmReceipt: { read: 5, write: 23 },
  acceptCase: { read: 5, write: 18 },
  refuseCase: { read: 5, write: 18 },
  recordClaimStatus: { read: 5, write: 10 },
};
