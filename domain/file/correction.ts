import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';

/** That the person's data were corrected. `identity`: it is a matter of who the person is, and what rested on that was reopened. */
export type Correction = { readonly at: Instant; readonly by: Side; readonly reason: string; readonly identity: boolean };
