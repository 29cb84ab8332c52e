import { requestTravelDocument as decide } from '../../../domain/travel-document/request-travel-document.ts';
import { registeredMove } from '../../change/case/case-move.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { travelDocumentRoutes } from './routes.ts';

/** `newDocumentId` gives each document an id of its own that nobody can guess. */
export const requestTravelDocument = ({ newDocumentId, ...ruled }: Ruled & { readonly newDocumentId: () => string }) =>
  registeredMove(travelDocumentRoutes.requestTravelDocument, (files, { official }, agreement, { now }) =>
    decide(files, { documentId: newDocumentId(), official }, agreement, now),
  )(ruled);
