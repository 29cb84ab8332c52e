import type { Assessment } from '../file/assessment.ts';
import type { StoppedFile } from '../protection/named-stop.ts';

/**
 * What the transit State keeps for itself: its last assessment, the words of a refusal for real risk, every risk that it ever found,
 * each a stop, and whom of its register it found to be somebody else.
 */
export type TransitOwnFile = Pick<StoppedFile, 'stops' | 'otherPersons'> & {
  readonly assessment?: Assessment;
  readonly reasonsKept?: string;
};
