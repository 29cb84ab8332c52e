import { requestInterview as decide } from '../../../domain/case/request-interview.ts';
import { registeredMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const requestInterview = registeredMove(caseRoutes.requestInterview, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
