import { ok, type Result } from '../result.ts';
import type { OwnFile } from './own-file.ts';
import type { ReadmissionCase } from './readmission-case.ts';
import type { Known, Written } from './written-file.ts';

/** What a move changes: the shared file, the own file of the State that acts, or both. Only `moved` makes one. */
export type Moved = { readonly shared?: Written<ReadmissionCase>; readonly own?: Written<OwnFile> };

/** Files as a move would have them: each by itself of declared fields only. */
type Given<Shared, Own> = {
  readonly shared?: Shared & Known<Shared, ReadmissionCase>;
  readonly own?: Own & Known<Own, OwnFile>;
};

/**
 * What is changed. A fact that the file does not declare does not compile here, wherever before it was put in: it would be answered
 * with success, and then stand in no view, no history and no reply.
 */
export const changed = <Shared extends ReadmissionCase = ReadmissionCase, Own extends OwnFile = OwnFile>(
  files: Given<Shared, Own>,
): Moved => {
  const looked: object = files;
  return looked as Moved;
};

/** The same as the result of a move. */
export const moved = <Shared extends ReadmissionCase = ReadmissionCase, Own extends OwnFile = OwnFile>(
  files: Given<Shared, Own>,
): Result<Moved, never> => {
  const looked: object = files;
  return ok(looked as Moved);
};
