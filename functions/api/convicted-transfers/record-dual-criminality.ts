import { recordDualCriminality as decide } from '../../../domain/convicted-transfer/record-dual-criminality.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordDualCriminality = transferMove(convictedTransferRoutes.recordDualCriminality, (files, facts, { now }) =>
  decide(files, facts, now),
);
