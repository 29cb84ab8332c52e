import type { Clock } from '../ports/clock.ts';
import type { Receipts } from '../ports/receipts.ts';

/** What the HTTP layer itself needs from outside. A function without a POST has no `receipts`, one without a list no `cursorKey`. */
export type HttpPorts = { readonly clock: Clock; readonly receipts?: Receipts; readonly cursorKey?: string };
