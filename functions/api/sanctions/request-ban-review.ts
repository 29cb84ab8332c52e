import { requestBanReview as decide } from '../../../domain/sanction/request-ban-review.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const requestBanReview = caseMove(sanctionsRoutes.requestBanReview, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, caller.state, now),
);
