import { cancelTravelDocument as decide } from '../../../domain/travel-document/cancel-travel-document.ts';
import { seeing, theFile } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { changeOfDocument, type WithDocuments } from './of-document.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

const { side: part } = travelDocumentRoutes.cancelTravelDocument;

export const cancelTravelDocument =
  (parts: WithDocuments): Operation<TravelDocumentRoutes['cancelTravelDocument']> =>
  async ({ params: { documentId }, body: { reason }, now, asked }) =>
    changeOfDocument(
      parts,
      asked,
      { documentId, part },
      seeing(theFile, (files, side) => decide(files, { documentId, reason, side }, now)),
    );
