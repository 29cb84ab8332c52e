import { contestReturnReason as decide } from '../../../domain/sanction/contest-return-reason.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const contestReturnReason = caseMove(sanctionsRoutes.contestReturnReason, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
