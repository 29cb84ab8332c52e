import { recordIdentityDocument as decide } from '../../../domain/travel-document/record-identity-document.ts';
import { seeing, theFile } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { changeOfDocument, type WithDocuments } from './of-document.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

const { side: part } = travelDocumentRoutes.recordIdentityDocument;

export const recordIdentityDocument =
  (parts: WithDocuments): Operation<TravelDocumentRoutes['recordIdentityDocument']> =>
  async ({ params: { documentId }, body, now, asked }) =>
    changeOfDocument(
      parts,
      asked,
      { documentId, part },
      seeing(theFile, (files) => decide(files, { documentId, ...body }, now)),
    );
