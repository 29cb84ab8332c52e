import type { AgreementUse, UseStop } from '../../domain/agreement/use-stop.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Receipt } from './receipts.ts';
import type { Saved } from './saved.ts';

/** The stops of a State under an agreement as they were read. */
export type UseSeen = { readonly agreement: string; readonly state: StateCode; readonly version: number };

/** One change of a State's stop switches under an agreement, written with its receipt or not at all. */
export type UseChange = {
  readonly seen: UseSeen;
  readonly use: AgreementUse;
  readonly receipt: Receipt;
  readonly at: Instant;
};

export type AgreementUses = {
  /** The stops that stand. */
  find(agreement: string, state: StateCode): Promise<AgreementUse>;
  /** So many of those that ended, the latest of them, in their order. */
  ended(agreement: string, state: StateCode, limit: number): Promise<readonly UseStop[]>;
  save(change: UseChange): Promise<Saved>;
};
