import { fail } from '../../../domain/result.ts';
import { cancelTravelDocument as decide } from '../../../domain/travel-document/cancel-travel-document.ts';
import { changeCase } from '../../change/change-case.ts';
import type { Ruled } from '../../change/ruled.ts';
import type { Operation } from '../../http/request.ts';
import type { Documents } from '../../ports.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

export const cancelTravelDocument =
  (ruled: Ruled, documents: Documents): Operation<TravelDocumentRoutes['cancelTravelDocument']> =>
  async ({ params: { documentId }, body, now, asked }) => {
    const caseId = await documents.caseOf(documentId);
    if (caseId === undefined) return fail({ kind: 'document-not-found' });
    const part = travelDocumentRoutes.cancelTravelDocument.side;
    const changed = await changeCase(ruled, asked, {
      caseId,
      part,
      decide: (files) => decide(files, { documentId, reason: body.reason }, now),
    });
    // Who is no party of the case learns no more of its document than of one that never was.
    return !changed.ok && changed.error.kind === 'case-not-found' ? fail({ kind: 'document-not-found' }) : changed;
  };
