import type { Kept } from '../../domain/file/kept-entry.ts';
import type { Trait } from '../../domain/identity/traits.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ItemSeen, Replaced } from './item-seen.ts';

/**
 * For which case, or transit, a person is looked up, as of when, and which other cases are settled to be somebody else's. `named`:
 * another case that is asked for.
 */
export type Looking = {
  readonly caseId: string;
  readonly at: Instant;
  readonly settled: readonly string[];
  readonly named?: string;
};

/**
 * What a State's register keeps of a person from other cases, with the items that were read to find it, of which there are never
 * many. For all that is barred one case at least that bars it; `more` where there are others beyond those.
 */
export type KeptSeen = { readonly kept: readonly Kept[]; readonly more: boolean; readonly seen: readonly ItemSeen[] };

/** What is put into a register with a change. `settle` is done after it: until then looking up costs more, and finds the same. */
export type Keeping = { readonly replaced: readonly Replaced[]; readonly settle: () => Promise<void> };

/** The register of persons, one for each State: who was stopped, and who claims protection, found again by keyed hashes. */
export type PersonRegister = {
  /** What the State keeps of a person with those traits from its other cases. Reads as much whether there is nothing or a thousand cases. */
  find(state: StateCode, traits: readonly Trait[], looking: Looking): Promise<KeptSeen>;
  /** What is to be put so that the State keeps those entries of the person of the case, found again by those traits. */
  keep(state: StateCode, traits: readonly Trait[], kept: Kept, at: Instant): Promise<Keeping>;
};
