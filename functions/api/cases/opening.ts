import type { StateCode } from '../../../domain/state-code.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { IsAnswer } from '../../change/given-before.ts';
import type { Salts } from '../../change/salts.ts';
import type { OnFile, PersonNames } from '../../ports/person-names.ts';
import type { CaseOpened } from './case-opened.ts';

/** The reply to an opening, among what receipts hold. */
export const isCaseOpened: IsAnswer<CaseOpened> = (answer): answer is CaseOpened => 'caseId' in answer;

/** What a case is opened with: `served` are the States that can be asked. */
export type Opening = Ruled & {
  readonly names: Pick<PersonNames, 'onFile'>;
  readonly served: readonly StateCode[];
  readonly newCaseId: () => string;
  readonly salts: Salts;
};

/** What the opener is told of the own list; the receipt gives it again. */
export const shownOnFile = ({ cases, more }: OnFile): NonNullable<CaseOpened['alreadyOnFile']> => ({
  cases: cases.map(({ because, ...one }) => ({ ...one, because: [...because] })),
  ...(more === undefined ? {} : { more }),
});
