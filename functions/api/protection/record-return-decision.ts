import { recordReturnDecision as decide } from '../../../domain/protection/record-return-decision.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordReturnDecision = caseMove(protectionRoutes.recordReturnDecision, (files, facts, { now }) =>
  decide(files, facts, now),
);
