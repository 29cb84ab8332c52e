import type { GuardedFiles } from '../../../domain/file/files.ts';
import { guardedFiles } from '../../change/case/guarded-files.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Look } from '../../change/seeing.ts';
import type { StoredCase } from '../../ports/stored-case.ts';

/**
 * All that a letter can be about: a departure of a State that is not connected is looked at as far as its guard can be known here. Nothing is
 * held against it, since a letter allows nothing by itself.
 */
export const withWhatIsKnown =
  (ruled: Ruled): Look<StoredCase, GuardedFiles> =>
  async ({ before }, { caller: { state }, now }) => {
    const guarded = await guardedFiles(ruled, before, state, now);
    return guarded === 'moved-on' ? guarded : { files: guarded.files, seen: {} };
  };
