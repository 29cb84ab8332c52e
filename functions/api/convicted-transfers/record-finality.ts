import { recordFinality as decide } from '../../../domain/convicted-transfer/record-finality.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordFinality = transferMove(convictedTransferRoutes.recordFinality, (files, facts, { now }) =>
  decide(files, facts, now),
);
