import type { SeenBeside } from './seen-beside.ts';

/**
 * What was looked at beside a file. `seen`: what may not have moved when the change is saved. `shown`: what the caller is shown with
 * its view and decides on by this move, so that its If-Match has to name that too; absent where the move does not rest on it.
 */
export type Looked = { readonly seen: SeenBeside; readonly shown?: readonly unknown[] };
