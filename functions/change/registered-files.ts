import type { RegisteredFiles } from '../../domain/case/files.ts';
import { traitsOf } from '../../domain/identity/traits.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { StoredCase } from '../ports.ts';
import type { Ruled } from './ruled.ts';

/** The case with what the acting State's own register keeps of the person, and the cases that it can read and that name this one. */
export const registeredFiles = async (
  { cases, register }: Omit<Ruled, 'agreements'>,
  { shared, own }: StoredCase,
  state: StateCode,
): Promise<RegisteredFiles> => {
  const parties = [shared.requestingState, shared.requestedState];
  const [{ kept }, named] = await Promise.all([
    register.find(state, traitsOf(shared), shared.id),
    cases.linksTo(shared.id, state, parties),
  ]);
  return { shared, own, kept, linkedFrom: named.flatMap(({ links }) => links) };
};
