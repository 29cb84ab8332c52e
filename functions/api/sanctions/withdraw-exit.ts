import { withdrawExit as decide } from '../../../domain/sanction/withdraw-exit.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const withdrawExit = caseMove(sanctionsRoutes.withdrawExit, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, caller.state, now),
);
