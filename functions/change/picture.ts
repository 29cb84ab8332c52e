import type { GuardedFiles } from '../../domain/case/files.ts';
import { moverIn, sideOf } from '../../domain/case/side.ts';
import { traitsOf } from '../../domain/identity/traits.ts';
import { emptyOwnFile } from '../../domain/protection/own-file.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { StoredCase } from '../ports.ts';
import { guardedFiles } from './guarded-files.ts';
import type { Ruled } from './ruled.ts';
import { StoreBusy } from './store-busy.ts';

const tries = 5;

/** What the receiving side may know: the shared file and its own. The moving State's own file and register are not even read. */
const receiversFiles = async ({ register }: Ruled, { shared, own }: StoredCase, state: StateCode): Promise<GuardedFiles> => {
  const mover = moverIn(shared);
  const { kept } = await register.find(state, traitsOf(shared), shared.id);
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
  };
};

/** One picture of the case for that side of the movement, or undefined where the State is no party. */
export const picture = async (ruled: Ruled, caseId: string, state: StateCode): Promise<GuardedFiles | undefined> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = await ruled.cases.load(caseId, state);
    if (stored === undefined || sideOf(stored.shared, state) === undefined) return undefined;
    if (sideOf(stored.shared, state) !== moverIn(stored.shared)) return receiversFiles(ruled, stored, state);
    const guarded = await guardedFiles(ruled, stored, state);
    if (guarded !== 'moved-on') return guarded.files;
  }
  throw new StoreBusy(`The case changed ${tries} times while it was read`);
};
