import { answerComplaint as decide } from '../../../domain/protection/answer-complaint.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { personRoutes } from './routes.ts';

export const answerComplaint = caseMove(personRoutes.answerComplaint, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
