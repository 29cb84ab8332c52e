import { askForExtension as decide } from '../../../domain/travel-document/ask-for-extension.ts';
import { withOwnRegister } from '../../change/case/looks.ts';
import { seeing } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { changeOfDocument, type WithDocuments } from './of-document.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

const { side: part } = travelDocumentRoutes.askForExtension;

export const askForExtension =
  (parts: WithDocuments): Operation<TravelDocumentRoutes['askForExtension']> =>
  async ({ params: { documentId }, body, now, asked }) =>
    changeOfDocument(
      parts,
      asked,
      { documentId, part },
      seeing(withOwnRegister(parts.ruled), (files) => decide(files, { documentId, ...body }, now)),
    );
