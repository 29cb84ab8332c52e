import { withdrawAcceptance as decide } from '../../../domain/case/withdraw-acceptance.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const withdrawAcceptance = caseMove(
  caseRoutes.withdrawAcceptance,
  (files, facts, { now, caller }) => decide(files, { ...facts, subject: caller.subject }, now),
  'own',
);
