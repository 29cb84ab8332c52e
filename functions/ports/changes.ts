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

export type Changes = {
  /** What changed in the cases of that State before `until`, the oldest first. `next` is the place of the last one, if any. */
  list(state: StateCode, until: Instant, limit: number, after?: string): Promise<Page<VisibleChange>>;
};
