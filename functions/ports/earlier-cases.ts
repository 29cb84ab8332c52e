import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What came of a run: how many cases were given their places, and how many could not be. `whole`: none can be without them any more. */
export type Placing = { readonly placed: number; readonly left: number; readonly whole: boolean };

/** The cases that an earlier release filed, which had no places in the work lists and no names by which they are found. */
export type EarlierCases = {
  /** Gives them to the cases of those States that have none, as long as it may go on. */
  place(states: readonly StateCode[], now: Instant, mayGoOn: () => boolean): Promise<Placing>;
};
