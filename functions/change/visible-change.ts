import type { CaseStatus, ReadmissionCase } from '../../domain/file/readmission-case.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Act } from './act.ts';

/** That a case changed, as both States may know it: ids and status only. `change` is the number in the shared history. */
export type VisibleChange = {
  readonly caseId: string;
  readonly change: number;
  readonly at: Instant;
  readonly by: string;
  readonly move: string;
  readonly status: CaseStatus;
};

export const visibleChange = (
  { caseId, change, at, state, move }: Act & { readonly change: number },
  file: ReadmissionCase,
): VisibleChange => ({
  caseId,
  change,
  at,
  by: state,
  move,
  status: file.status,
});
