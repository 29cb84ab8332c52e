import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { extendTravelDocument as decide } from '../../../domain/travel-document/extend-travel-document.ts';
import { withOwnRegister } from '../../change/case/looks.ts';
import { seeing } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { changeOfDocument, type WithDocuments } from './of-document.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

const { side: part } = travelDocumentRoutes.extendTravelDocument;

export const extendTravelDocument =
  (parts: WithDocuments): Operation<TravelDocumentRoutes['extendTravelDocument']> =>
  async ({ params: { documentId }, body, now, asked }) =>
    changeOfDocument(
      parts,
      asked,
      { documentId, part },
      seeing(withOwnRegister(parts.ruled), (files) =>
        decide(files, { documentId, ...body }, agreementOf(parts.ruled.agreements(), files.shared.agreement), now),
      ),
    );
