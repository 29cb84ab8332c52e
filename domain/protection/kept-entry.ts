import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

/** A stop as the register of persons keeps it. `departureFrom` where it was reopened: no departure before. */
export type KeptStop = {
  readonly kind: 'stop';
  readonly n: number;
  readonly country: StateCode;
  readonly since: Instant;
  readonly departureFrom?: Instant;
  /** The subject who found it. Not shown: it is there so that another one says that it is somebody else's. */
  readonly by: string;
};

/** A claim for protection that bars this State's outgoing acts about the person, in its other cases too. */
export type KeptClaim = { readonly kind: 'claim'; readonly claim: 'undecided' | 'protected'; readonly since: Instant };

/** What a State's register keeps of the person of one case. It holds no personal data, and outlives what the case holds. */
export type Kept = { readonly caseId: string; readonly entries: readonly (KeptStop | KeptClaim)[] };

/** A stop that another case of this State left on the person. */
export type StopElsewhere = KeptStop & { readonly caseId: string };

/** The stops kept of the person in other cases. */
export const stopsIn = (kept: readonly Kept[]): readonly StopElsewhere[] =>
  kept.flatMap(({ caseId, entries }) => entries.flatMap((entry) => (entry.kind === 'stop' ? [{ ...entry, caseId }] : [])));

/** A claim for protection that this State knows of from another case about the person. */
export const claimIn = (kept: readonly Kept[]): (KeptClaim & { readonly caseId: string }) | undefined =>
  kept.flatMap(({ caseId, entries }) => entries.flatMap((entry) => (entry.kind === 'claim' ? [{ ...entry, caseId }] : []))).at(0);
