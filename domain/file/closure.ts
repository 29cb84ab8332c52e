import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';

/** What a case that is closed came to. */
export type Outcome = 'refused' | 'acceptance-withdrawn' | 'withdrawn' | 'transferred' | 'taken-back';

export type Closure = { readonly at: Instant; readonly outcome: Outcome; readonly by: Side; readonly official: string };
