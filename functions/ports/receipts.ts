import type { AlertAcknowledged } from '../schema/alert-acknowledged.ts';
import type { CaseChanged } from '../schema/case-changed.ts';
import type { TransitChanged } from '../schema/transit-changed.ts';
import type { UseChanged } from '../schema/use-changed.ts';

/** Proof that a POST was done: its answer, which holds no personal data, under the caller's own key. `request` is the hash of what was asked. */
export type Receipt = {
  readonly key: string;
  readonly request: string;
  readonly answer: CaseChanged | UseChanged | AlertAcknowledged | TransitChanged;
  readonly etag: string;
};

export type Receipts = { find(key: string): Promise<Receipt | undefined> };
