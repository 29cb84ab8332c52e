import { fail, type Result } from '../result.ts';
import type { CaseStatus, ReadmissionCase } from './readmission-case.ts';

/** The case is not in a state in which this can be done. */
export type WrongState = {
  readonly kind: 'wrong-state';
  readonly caseStatus: CaseStatus;
  readonly possibleIn: readonly CaseStatus[];
};

export const wrongState = ({ status }: ReadmissionCase, ...possibleIn: CaseStatus[]): Result<never, WrongState> =>
  fail({ kind: 'wrong-state', caseStatus: status, possibleIn });
