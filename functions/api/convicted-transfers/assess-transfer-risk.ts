import { assessTransferRisk as decide } from '../../../domain/convicted-transfer/assess-transfer-risk.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const assessTransferRisk = transferMove(convictedTransferRoutes.assessTransferRisk, (files, facts, { now, subject }) =>
  decide(files, { ...facts, subject }, now),
);
