import { refuseCase as decide } from '../../../domain/case/refuse-case.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const refuseCase = caseMove(
  caseRoutes.refuseCase,
  (files, facts, { now, caller }) => decide(files, { ...facts, subject: caller.subject }, now),
  'own',
);
