import type { ReadmissionCase } from './readmission-case.ts';

type Submitted = Pick<ReadmissionCase, 'openedBy' | 'submitters'>;

/**
 * Whether that subject submitted the case: opened it, or stated anew who the person is or under which agreement it stands. Who
 * did neither assesses, confirms or decides on it.
 */
export const submitted = ({ openedBy, submitters = [] }: Submitted, subject: string): boolean =>
  subject === openedBy || submitters.includes(subject);

/** The case with one more who submitted it anew. */
export const submittedAnew = ({ submitters = [] }: Submitted, subject: string): Pick<ReadmissionCase, 'submitters'> => ({
  submitters: [...new Set([...submitters, subject])],
});
