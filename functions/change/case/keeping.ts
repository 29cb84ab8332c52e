import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { otherSide, sideOf, stateOn } from '../../../domain/file/side.ts';
import { traitsToKeep } from '../../../domain/identity/traits.ts';
import { entriesToKeep } from '../../../domain/protection/kept.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Keeping } from '../../ports/person-register.ts';
import type { Ruled } from './ruled.ts';

/** Whose register a change may have to write: the acting State's, or both, where it changes by what the person is known. */
export type Registers = 'own' | 'both';

type Change = {
  readonly state: StateCode;
  readonly shared: ReadmissionCase;
  readonly before: OwnFile;
  readonly after: OwnFile;
  readonly at: Instant;
};

/** What the State's register is to hold after the change. Nothing is read where it keeps nothing of the person. */
const keepingOf = async ({ register }: Ruled, { state, shared, before, after, at }: Change): Promise<readonly Keeping[]> => {
  const entries = entriesToKeep(after);
  if (entries.length + entriesToKeep(before).length === 0) return [];
  return [await register.keep(state, traitsToKeep(shared), { caseId: shared.id, entries }, at)];
};

/**
 * What a change puts into the registers of persons: the acting State's stops and claims, found again by all that is now known of
 * the person; and the other State's, where the person is said to be another. That is read and written whether the other State
 * keeps anything or not: how long a correction takes tells the one who makes it nothing. `moved-on` where the case moved meanwhile.
 */
export const keeping = async (
  ruled: Ruled,
  change: Change & { readonly version: number },
  registers: Registers,
): Promise<readonly Keeping[] | 'moved-on'> => {
  const mine = await keepingOf(ruled, change);
  if (registers === 'own') return mine;
  const { shared, state, version, at } = change;
  const side = sideOf(shared, state);
  if (side === undefined) throw new Error('A register is kept for a party of the case only');
  const other = stateOn(shared, otherSide(side));
  const theirs = await ruled.cases.load(shared.id, other);
  if (theirs === undefined || theirs.version !== version) return 'moved-on';
  const kept = { caseId: shared.id, entries: entriesToKeep(theirs.own) };
  return [...mine, await ruled.register.keep(other, traitsToKeep(shared), kept, at)];
};
