import type { GuardedFiles } from '../../domain/case/files.ts';
import { otherSide, sideOf, stateOn } from '../../domain/case/side.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { CaseStore, StoredCase, UseSeen } from '../ports.ts';

/**
 * The case with both own files, for the guard and nothing else. Every change of an own file counts the case's version up: where
 * the second reading finds another, the two are not one picture (`moved-on`).
 */
export const guardedFiles = async (
  cases: CaseStore,
  stored: StoredCase,
  state: StateCode,
): Promise<GuardedFiles | 'moved-on'> => {
  const { shared, own, version } = stored;
  const side = sideOf(shared, state);
  if (side === undefined) throw new Error('The guard is run for a party of the case only');
  const other = await cases.load(shared.id, stateOn(shared, otherSide(side)));
  if (other === undefined || other.version !== version) return 'moved-on';
  const owns = side === 'requesting' ? { requesting: own, requested: other.own } : { requesting: other.own, requested: own };
  const { requestingState, requestedState, agreement } = shared;
  const [requesting, requested] = await Promise.all([
    cases.useOf(agreement.id, requestingState),
    cases.useOf(agreement.id, requestedState),
  ]);
  return { shared, own, owns, uses: { requesting, requested } };
};

/** What of the stop switches was read, so that a change can be held against it. */
export const usesSeenIn = ({ shared, uses }: GuardedFiles): readonly UseSeen[] =>
  (['requesting', 'requested'] as const).map((side) => ({
    agreement: shared.agreement.id,
    state: stateOn(shared, side),
    version: uses[side].version,
  }));
