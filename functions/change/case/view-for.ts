import type { Caller } from '../../../domain/caller.ts';
import { type CaseView, caseView } from '../../../domain/file/case-view.ts';
import { sideOf } from '../../../domain/file/side.ts';
import type { StoredCase } from '../../ports/stored-case.ts';

/** The case as this caller sees it, or undefined where the caller's State is no party. */
export const viewFor = (caller: Caller, stored: Pick<StoredCase, 'shared' | 'own'>): CaseView | undefined => {
  const side = sideOf(stored.shared, caller.state);
  return side === undefined ? undefined : caseView(stored.shared, side, stored.own, caller.roles);
};
