import type { Instant } from '../time/instant.ts';

/** More time to reply, as an event of its own: the original time is never overwritten. `source` names the article, `lookUp` where none is known. */
export type Extension = {
  readonly at: Instant;
  readonly official: string;
  readonly reasons: string;
  readonly source?: string;
  readonly lookUp?: string;
};
