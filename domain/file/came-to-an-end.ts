import type { Outcome } from './closure.ts';
import type { CaseStatus } from './readmission-case.ts';

const ends = {
  refused: true,
  'acceptance-withdrawn': true,
  withdrawn: true,
  transferred: true,
  'taken-back': true,
  closed: true,
} as const satisfies Readonly<Record<Outcome | 'closed', true>>;

/**
 * Whether a case came to an end, closed or still to be closed: nobody is moved by it. Who was moved in breach is still to be taken back,
 * and who was moved in error is in a taking back once the error is accepted.
 */
export const cameToAnEnd = (status: CaseStatus): boolean => status in ends;
