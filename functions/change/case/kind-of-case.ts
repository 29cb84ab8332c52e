import { fullList } from '../../../domain/file/full-list.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { actsAs, sideOf } from '../../../domain/file/side.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { CaseChanged } from '../../schema/case-changed.ts';
import type { IsAnswer } from '../given-before.ts';
import type { KindOfFile } from '../kind-of-file.ts';
import type { Ruled } from './ruled.ts';
import { viewFor } from './view-for.ts';
import { type Alongside, writingCase } from './writing-case.ts';

/** The reply to a change of a case, among what receipts hold. */
export const isCaseChanged: IsAnswer<CaseChanged> = (answer): answer is CaseChanged => 'caseId' in answer;

/** A case as a kind of file. Both States of it load it, each with its own file alone. `alongside`: what is written with the change. */
export const kindOfCase = (
  ruled: Ruled,
  alongside: Alongside = {},
): KindOfFile<StoredCase, Moved, CaseChanged, 'case-not-found'> => ({
  name: 'The case',
  missing: 'case-not-found',
  load: (caseId, state) => ruled.cases.load(caseId, state),
  sideOf: ({ shared }, state) => sideOf(shared, state),
  actsAs: (part, side, { shared }) => actsAs(part, side, shared),
  viewFor: (stored, caller) => viewFor(caller, stored),
  fullList,
  isAnswer: isCaseChanged,
  writing: writingCase(ruled, alongside),
});
