import type { GuardedFiles } from '../../../domain/file/files.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { moverIn, sideOf } from '../../../domain/file/side.ts';
import { traitsOf } from '../../../domain/identity/traits.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { StoreBusy } from '../../ports/store-busy.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import { guardedFiles } from './guarded-files.ts';
import type { Ruled } from './ruled.ts';

const tries = 5;

/** What the guard reads. `more`: the State's own register keeps more of the person than is found here. */
export type Picture = GuardedFiles & { readonly more: boolean };

/** What the receiving side may know: the shared file and its own. The moving State's own file and register are not even read. */
const receiversFiles = async (
  { register }: Ruled,
  { shared, own }: StoredCase,
  state: StateCode,
  at: Instant,
): Promise<Picture> => {
  const mover = moverIn(shared);
  const settled = settledOthers(own.otherPersons, shared.personEdition, at);
  const { kept, more } = await register.find(state, traitsOf(shared), { caseId: shared.id, at, settled });
  const nothing = { version: 0, stops: [] };
  const sides = mover === 'requesting' ? (['requesting', 'requested'] as const) : (['requested', 'requesting'] as const);
  const both = <T>(movers: T, receivers: T) =>
    ({ [sides[0]]: movers, [sides[1]]: receivers }) as Record<'requesting' | 'requested', T>;
  return {
    shared,
    own,
    owns: both(emptyOwnFile, own),
    uses: both(nothing, nothing),
    keptBy: both([] as typeof kept, kept),
    linkedFrom: [],
    more,
  };
};

/** One picture of the case for that side of the movement as of that instant, or undefined where the State is no party. */
export const picture = async (ruled: Ruled, caseId: string, state: StateCode, at: Instant): Promise<Picture | undefined> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = await ruled.cases.load(caseId, state);
    if (stored === undefined || sideOf(stored.shared, state) === undefined) return undefined;
    if (sideOf(stored.shared, state) !== moverIn(stored.shared)) return receiversFiles(ruled, stored, state, at);
    const guarded = await guardedFiles(ruled, stored, state, at);
    if (guarded !== 'moved-on') return { ...guarded.files, more: guarded.more };
  }
  throw new StoreBusy(`The case changed ${tries} times while it was read`);
};
