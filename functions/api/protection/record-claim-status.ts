import { recordClaimStatus as decide } from '../../../domain/protection/record-claim-status.ts';
import { openingReviews } from '../../../domain/sanction/reviews-opened.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordClaimStatus = caseMove(
  protectionRoutes.recordClaimStatus,
  (files, facts, { now, caller: { subject, state } }) =>
    openingReviews(files.own, decide(files, { ...facts, subject }, now), { state, by: subject, now }),
  'own',
);
