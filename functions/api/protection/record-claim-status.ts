import { recordClaimStatus as decide } from '../../../domain/protection/record-claim-status.ts';
import { caseMove } from '../../change/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordClaimStatus = caseMove(protectionRoutes.recordClaimStatus, (files, facts, { now }) =>
  decide(files, facts, now),
);
