import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { Side } from '../../../domain/caller.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { fail, type Result } from '../../../domain/result.ts';
import { changeCase } from '../../change/case/change-case.ts';
import { isCaseChanged } from '../../change/case/kind-of-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { givenBefore } from '../../change/given-before.ts';
import { seeing, theFile } from '../../change/seeing.ts';
import type { Asked } from '../../http/request.ts';
import type { DocumentNumbers } from '../../ports/document-numbers.ts';

/** What issuing works with. `newNumber` gives a number that nobody can guess. */
export type Issuing = { readonly ruled: Ruled; readonly numbers: DocumentNumbers; readonly newNumber: () => string };

type Issue<E> = {
  readonly caseId: string;
  readonly part: Side | 'issuer';
  /** The number of the State's own blank; absent, the service makes one. */
  readonly number: string | undefined;
  readonly decide: (files: Files, number: string, agreement: Agreement) => Result<Moved, E>;
};

/**
 * A change by which the caller's State issues a document. Its number is taken in the same transaction: no State issues one twice.
 * A number that the service made and that is taken all the same lets the change fail as busy, and the next try has another.
 */
export const issueNumbered = async <E>({ ruled, numbers, newNumber }: Issuing, asked: Asked, issue: Issue<E>) => {
  const { caseId, part, decide } = issue;
  const { state } = asked.caller;
  if (issue.number !== undefined && (await numbers.find(state, issue.number)) !== undefined) {
    // The number may have been taken by this very request, sent twice.
    return (await givenBefore(asked, isCaseChanged)) ?? fail({ kind: 'document-number-taken' as const });
  }
  const number = issue.number ?? newNumber();
  return changeCase<E>(ruled, asked, {
    caseId,
    part,
    decide: seeing(theFile, (files) => decide(files, number, agreementOf(ruled.agreements(), files.shared.agreement))),
    beside: ({ shared }) =>
      shared.travelDocuments
        .filter(({ issued }) => issued?.number === number && issued.at === asked.now)
        .map(({ documentId }) =>
          numbers.take(state, number, { caseId, documentId, parties: [shared.requestingState, shared.requestedState] }),
        ),
  });
};
