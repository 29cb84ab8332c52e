import { recordReturnReason as decide } from '../../../domain/sanction/record-return-reason.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const recordReturnReason = caseMove(sanctionsRoutes.recordReturnReason, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject, state: caller.state }, now),
);
