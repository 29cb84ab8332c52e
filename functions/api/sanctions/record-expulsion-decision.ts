import { recordExpulsionDecision as decide } from '../../../domain/sanction/record-expulsion-decision.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const recordExpulsionDecision = caseMove(sanctionsRoutes.recordExpulsionDecision, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, caller.state, now),
);
