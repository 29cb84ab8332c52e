import type { RegisteredFiles } from '../../../domain/file/files.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { traitsOf } from '../../../domain/identity/traits.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { Ruled } from './ruled.ts';

/**
 * The case with what the acting State's own register keeps of the person, of a case that is named in any event, and the cases that it
 * can read and that name this one.
 */
export const registeredFiles = async (
  { cases, register }: Omit<Ruled, 'agreements'>,
  { shared, own }: StoredCase,
  state: StateCode,
  at: Instant,
  named?: string,
): Promise<RegisteredFiles> => {
  const settled = settledOthers(own.otherPersons, shared.personEdition, at);
  const looking = { caseId: shared.id, at, settled, ...(named === undefined ? {} : { named }) };
  const [{ kept }, naming] = await Promise.all([
    register.find(state, traitsOf(shared), looking),
    cases.linksTo(shared.id, state, [shared.requestingState, shared.requestedState]),
  ]);
  return { shared, own, kept, linkedFrom: naming.flatMap(({ links }) => links) };
};
