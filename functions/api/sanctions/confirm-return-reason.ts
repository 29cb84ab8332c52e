import { confirmReturnReason as decide } from '../../../domain/sanction/confirm-return-reason.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const confirmReturnReason = caseMove(sanctionsRoutes.confirmReturnReason, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
