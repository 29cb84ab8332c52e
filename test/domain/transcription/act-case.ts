import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { Side } from '../../../domain/caller.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Transcribable } from '../../../domain/file/transcribed.ts';
import type { SaidBy } from '../../../domain/transcription/said.ts';

/** How one act is transcribed: by which side, on which case, and what is left of it. */
export type ActCase<Act extends Transcribable> = {
  readonly by: Side;
  readonly before: () => ReadmissionCase;
  readonly facts: SaidBy[Act];
  readonly agreement?: Agreement;
  /** The `n` that the record says, which the act puts on file. Absent where it puts none there of its own. */
  readonly mark?: (file: ReadmissionCase) => number | undefined;
  /** It ends something, or is gone on from at once. */
  readonly final?: true;
};
