import { issueTravelDocument as decide } from '../../../domain/travel-document/issue-travel-document.ts';
import { ruledMove } from '../../change/case-move.ts';
import { travelDocumentRoutes } from './routes.ts';

export const issueTravelDocument = ruledMove(travelDocumentRoutes.issueTravelDocument, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
