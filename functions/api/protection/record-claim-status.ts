import { recordClaimStatus as decide } from '../../../domain/protection/record-claim-status.ts';
import { withReviews } from '../../../domain/sanction/with-reviews.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordClaimStatus = caseMove(
  protectionRoutes.recordClaimStatus,
  (files, facts, { now, caller: { subject, state } }) =>
    withReviews(files.own, decide(files, { ...facts, subject }, now), { state, by: subject, now }),
  'own',
);
