import { reconfirmAssessment as decide } from '../../../domain/protection/reconfirm-assessment.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const reconfirmAssessment = caseMove(protectionRoutes.reconfirmAssessment, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
