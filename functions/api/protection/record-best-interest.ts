import { recordBestInterest as decide } from '../../../domain/protection/record-best-interest.ts';
import { caseMove } from '../../change/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordBestInterest = caseMove(protectionRoutes.recordBestInterest, (files, facts, { now }) =>
  decide(files, facts, now),
);
