import type { Part } from '../../../domain/caller.ts';
import { fail } from '../../../domain/result.ts';
import { changeCase, type DecidingCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Asked } from '../../http/request.ts';
import type { Documents } from '../../ports/documents.ts';
import { nobodysCase } from './nobodys-case.ts';

/** What the operations on a document work with. */
export type WithDocuments = { readonly ruled: Ruled; readonly documents: Documents };

/** Changes the case in which a document stands. Who is no party of it learns no more of the document than of one that never was. */
export const changeOfDocument = async <E>(
  { ruled, documents }: WithDocuments,
  asked: Asked,
  { documentId, part }: { readonly documentId: string; readonly part: Part },
  decide: DecidingCase<E>,
) => {
  const caseId = await documents.caseOf(documentId);
  const changed = await changeCase<E>(ruled, asked, { caseId: caseId ?? nobodysCase, part, decide });
  return !changed.ok && (changed.error as { kind: string }).kind === 'case-not-found'
    ? fail({ kind: 'document-not-found' as const })
    : changed;
};
