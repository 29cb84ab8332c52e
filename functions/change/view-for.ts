import type { Caller, Role } from '../../domain/caller.ts';
import { type CaseView, caseView } from '../../domain/case/case-view.ts';
import { sideOf } from '../../domain/case/side.ts';
import type { StoredCase } from '../ports.ts';

/** The roles that see their State's own file. Escorts and the monitor do not. */
const ownFileReaders: readonly Role[] = ['officer', 'supervisor', 'assessor', 'auditor'];

/** The case as this caller sees it, or undefined where the caller's State is no party. */
export const viewFor = (caller: Caller, stored: Pick<StoredCase, 'shared' | 'own'>): CaseView | undefined => {
  const side = sideOf(stored.shared, caller.state);
  if (side === undefined) return undefined;
  return caseView(stored.shared, side, caller.roles.some((role) => ownFileReaders.includes(role)) ? stored.own : undefined);
};
