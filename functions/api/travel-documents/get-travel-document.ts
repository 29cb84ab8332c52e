import { fail, ok } from '../../../domain/result.ts';
import { casesNaming } from '../../change/case/cases-naming.ts';
import { viewFor } from '../../change/case/view-for.ts';
import { etagOf } from '../../http/etag.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { Documents } from '../../ports/documents.ts';
import { documentOn } from './document-view.ts';
import { nobodysCase } from './nobodys-case.ts';
import type { TravelDocumentRoutes } from './routes.ts';

export const getTravelDocument =
  ({
    cases,
    documents,
  }: {
    readonly cases: CaseStore;
    readonly documents: Documents;
  }): Operation<TravelDocumentRoutes['getTravelDocument']> =>
  async ({ params: { documentId }, caller, now }) => {
    const caseId = (await documents.caseOf(documentId)) ?? nobodysCase;
    const stored = await cases.load(caseId, caller.state);
    const view = stored && viewFor(caller, stored);
    const document = stored?.shared.travelDocuments.find((candidate) => candidate.documentId === documentId);
    if (stored === undefined || view === undefined || document === undefined) return fail({ kind: 'document-not-found' });
    const { shared } = stored;
    const namedBy = await casesNaming(cases, shared, caller.state);
    const shown = documentOn(shared, document, caller.state, now);
    const body = { caseId: shared.id, ...shown, assumptions: [...shared.agreement.assumptions] };
    return ok({ body, etag: etagOf(view, namedBy), showsMore: true });
  };
