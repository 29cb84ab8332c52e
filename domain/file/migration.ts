import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';

/** That a case was moved to another agreement, or to another edition of its own: an event, with who moved it and why. */
export type Migration = {
  readonly at: Instant;
  readonly by: Side;
  readonly from: { readonly id: string; readonly edition: string };
  readonly to: { readonly id: string; readonly edition: string };
  readonly official: string;
  readonly reasons: string;
};
