import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Act } from '../../ports/act.ts';
import type { VisibleChange } from '../../ports/changes.ts';

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
