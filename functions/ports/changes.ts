import type { CaseStatus } from '../../domain/file/readmission-case.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Page } from './page.ts';

/** That a case changed, as both States may know it: ids and status only. `change` is the number in the shared history. */
export type VisibleChange = {
  readonly caseId: string;
  readonly change: number;
  readonly at: Instant;
  readonly by: string;
  readonly move: string;
  readonly status: CaseStatus;
};

/** A change stands in the list in the order of these moments: it is stored so many seconds after its own at the latest, or not there. */
export const storedWithinSeconds = 3;

/** After how many seconds nothing can come before a change any more: the clocks of two machines may differ by the rest. */
export const settledSeconds = storedWithinSeconds + 1;

export type Changes = {
  /** What was stored of the cases of that State before `until`, the oldest first. `next` is the place of the last one, if any. */
  list(state: StateCode, until: Instant, limit: number, after?: string): Promise<Page<VisibleChange>>;
};
