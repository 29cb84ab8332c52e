import type { Side } from '../../../domain/caller.ts';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { moverIn, sideOf, stateOn } from '../../../domain/file/side.ts';
import { traitsOf } from '../../../domain/identity/traits.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import { untilSaved } from '../until-saved.ts';
import { guardedFiles } from './guarded-files.ts';
import type { Ruled } from './ruled.ts';

/** What the guard reads. `more`: the State's own register keeps more of the person than is found here. */
export type Picture = GuardedFiles & { readonly more: boolean };

/** What the receiving side may know: the shared file and its own. The moving State's own file and register are not even read. */
const receiversFiles = async (
  { register, onPaper }: Ruled,
  { shared, own }: StoredCase,
  state: StateCode,
  at: Instant,
): Promise<Picture> => {
  const mover = moverIn(shared);
  const settled = settledOthers(own.otherPersons, shared.personEdition, at);
  const { kept, more } = await register.find(state, traitsOf(shared), { caseId: shared.id, at, settled });
  const nothing = { version: 0, stops: [] };
  const both = <T>(movers: T, receivers: T): Readonly<Record<Side, T>> =>
    mover === 'requesting' ? { requesting: movers, requested: receivers } : { requesting: receivers, requested: movers };
  return {
    shared,
    own,
    owns: both(emptyOwnFile, own),
    uses: both(nothing, nothing),
    keptBy: both<typeof kept>([], kept),
    linkedFrom: [],
    // Whoever is shown it is connected; of the other State nothing is read here.
    onPaper: both(onPaper.includes(stateOn(shared, mover)), false),
    more,
  };
};

/** One picture of the case for that side of the movement as of that instant, or undefined where the State is no party. */
export const picture = (ruled: Ruled, caseId: string, state: StateCode, at: Instant): Promise<Picture | undefined> =>
  untilSaved('The case', async () => {
    const stored = await ruled.cases.load(caseId, state);
    const side = stored && sideOf(stored.shared, state);
    if (stored === undefined || side === undefined) return undefined;
    if (side !== moverIn(stored.shared)) return receiversFiles(ruled, stored, state, at);
    const guarded = await guardedFiles(ruled, stored, state, at);
    return guarded === 'moved-on' ? guarded : { ...guarded.files, more: guarded.more };
  });
