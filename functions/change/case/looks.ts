import type { GuardedFiles, RegisteredFiles } from '../../../domain/file/files.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { Look } from '../seeing.ts';
import { guardedFiles } from './guarded-files.ts';
import { registeredFiles } from './registered-files.ts';
import type { Ruled } from './ruled.ts';

/** The case with what the State's own register keeps of the person. `named`: which other case is asked for in any event. */
export const withOwnRegister =
  (ruled: Ruled, named?: string): Look<StoredCase, RegisteredFiles> =>
  async ({ before }, { caller: { state }, now }) => ({
    files: await registeredFiles(ruled, before, state, now, named),
    seen: {},
  });

/**
 * All that the guard reads: both own files, both registers, the stop switches, the cases that name this one. `heldAgainst`: nothing of
 * that may have moved when the change is saved; a plan, which allows nothing, is not held against it.
 */
export const underGuard =
  (ruled: Ruled, heldAgainst = true): Look<StoredCase, GuardedFiles> =>
  async ({ before }, { caller: { state }, now }) => {
    const guarded = await guardedFiles(ruled, before, state, now);
    if (guarded === 'moved-on') return guarded;
    const { files, seen } = guarded;
    // Whoever decides on the guard has seen which cases name this one: they decide on the departure, and on no other change.
    return { files, seen: heldAgainst ? seen : {}, shown: files.linkedFrom };
  };
