import type { JusticeQueue } from './justice-queue.ts';
import type { TimeMachine } from './time-machine.ts';

/** What only an instance on this machine can show of transfers: its inbox, and the queue of each central authority. */
export type JusticeHere = { readonly machine?: TimeMachine; readonly queueOf?: (state: string) => JusticeQueue };
