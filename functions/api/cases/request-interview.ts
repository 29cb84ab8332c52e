import { requestInterview as decide } from '../../../domain/case/request-interview.ts';
import { ruledMove } from '../../change/case-move.ts';
import { caseRoutes } from './routes.ts';

export const requestInterview = ruledMove(caseRoutes.requestInterview, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
