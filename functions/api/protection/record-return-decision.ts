import { recordReturnDecision as decide } from '../../../domain/protection/record-return-decision.ts';
import { openingReviews } from '../../../domain/sanction/reviews-opened.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordReturnDecision = caseMove(
  protectionRoutes.recordReturnDecision,
  (files, facts, { now, caller: { subject: by, state } }) =>
    openingReviews(files.own, decide(files, facts, now), { state, by, now }),
);
