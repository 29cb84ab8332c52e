import type { GuardedFiles } from '../../../domain/file/files.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { otherSide, sideOf, stateOn } from '../../../domain/file/side.ts';
import { traitsOf } from '../../../domain/identity/traits.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { KeptSeen } from '../../ports/person-register.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { SeenBeside } from '../seen-beside.ts';
import type { Ruled } from './ruled.ts';

/**
 * The case with both own files, what both registers keep of the person, both States' switches and the cases that name this one and
 * that the moving State can read, for the guard and nothing else. Every change of an own file counts the case's version up: where the
 * second reading finds another, the two are not one picture (`moved-on`). `more`: the register of the State that asks keeps more of
 * the person than is found here.
 */
export const guardedFiles = async (
  { cases, register, onPaper }: Omit<Ruled, 'agreements'>,
  stored: StoredCase,
  state: StateCode,
  at: Instant,
): Promise<{ readonly files: GuardedFiles; readonly more: boolean; readonly seen: SeenBeside } | 'moved-on'> => {
  const { shared, own, version } = stored;
  const side = sideOf(shared, state);
  if (side === undefined) throw new Error('The guard is run for a party of the case only');
  const { id: caseId, requestingState, requestedState, agreement } = shared;
  const [other, named, useOfRequesting, useOfRequested] = await Promise.all([
    cases.load(caseId, stateOn(shared, otherSide(side))),
    cases.linksTo(caseId, state, [requestingState, requestedState]),
    cases.useOf(agreement.id, requestingState),
    cases.useOf(agreement.id, requestedState),
  ]);
  if (other === undefined || other.version !== version) return 'moved-on';
  const owns = side === 'requesting' ? { requesting: own, requested: other.own } : { requesting: other.own, requested: own };
  const traits = traitsOf(shared);
  const [requesting, requested] = await Promise.all(
    (['requesting', 'requested'] as const).map((by) => {
      const settled = settledOthers(owns[by].otherPersons, shared.personEdition, at);
      return register.find(stateOn(shared, by), traits, { caseId, at, settled });
    }) as [Promise<KeptSeen>, Promise<KeptSeen>],
  );
  const uses = { requesting: useOfRequesting, requested: useOfRequested };
  const keptBy = { requesting: requesting.kept, requested: requested.kept };
  const notConnected = { requesting: onPaper.includes(requestingState), requested: onPaper.includes(requestedState) };
  return {
    files: { shared, own, owns, uses, keptBy, linkedFrom: named.flatMap(({ links }) => links), onPaper: notConnected },
    more: { requesting, requested }[side].more,
    seen: {
      usesSeen: (['requesting', 'requested'] as const).map((by) => ({
        agreement: agreement.id,
        state: stateOn(shared, by),
        version: uses[by].version,
      })),
      itemsSeen: [...named.map(({ seen }) => seen), ...requesting.seen, ...requested.seen],
    },
  };
};
