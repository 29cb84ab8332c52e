import { recordExit as decide } from '../../../domain/sanction/record-exit.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const recordExit = caseMove(sanctionsRoutes.recordExit, (files, { provedBy, ...facts }, { now, caller }) =>
  decide(files, { ...provedBy, ...facts, subject: caller.subject }, caller.state, now),
);
