import { recordClaimStatus as decide } from '../../../domain/protection/record-claim-status.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordClaimStatus = caseMove(
  protectionRoutes.recordClaimStatus,
  (files, facts, { now, caller }) => decide(files, { ...facts, subject: caller.subject }, now),
  'own',
);
