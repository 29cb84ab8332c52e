import { handOverTravelDocument as decide } from '../../../domain/travel-document/hand-over-travel-document.ts';
import { seeing, theFile } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { changeOfDocument, type WithDocuments } from './of-document.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

const { side: part } = travelDocumentRoutes.handOverTravelDocument;

export const handOverTravelDocument =
  (parts: WithDocuments): Operation<TravelDocumentRoutes['handOverTravelDocument']> =>
  async ({ params: { documentId }, body, now, asked }) =>
    changeOfDocument(
      parts,
      asked,
      { documentId, part },
      seeing(theFile, (files) => decide(files, { documentId, ...body }, now)),
    );
