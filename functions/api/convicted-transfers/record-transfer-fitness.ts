import { recordTransferFitness as decide } from '../../../domain/convicted-transfer/record-transfer-fitness.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordTransferFitness = transferMove(convictedTransferRoutes.recordTransferFitness, (files, facts, { now }) =>
  decide(files, facts, now),
);
