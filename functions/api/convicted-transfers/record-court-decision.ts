import { recordCourtDecision as decide } from '../../../domain/convicted-transfer/record-court-decision.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordCourtDecision = transferMove(convictedTransferRoutes.recordCourtDecision, (files, facts, { now, rules }) =>
  decide(files, facts, rules, now),
);
