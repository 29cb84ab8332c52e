import { recordComplaint as decide } from '../../../domain/protection/record-complaint.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { personRoutes } from './routes.ts';

export const recordComplaint = caseMove(personRoutes.recordComplaint, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
