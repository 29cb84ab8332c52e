import type { Instant } from '../time/instant.ts';

/** That a supervisor of the moving State let the person depart, on a guard that held. It is for one revision of one plan. */
export type Authorisation = {
  readonly movement: number;
  readonly revision: number;
  readonly official: string;
  readonly at: Instant;
  readonly until: Instant;
  /** The subject who authorised. Not shown. */
  readonly by: string;
};
