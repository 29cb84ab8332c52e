import { withdrawTransfer as decide } from '../../../domain/convicted-transfer/withdraw-transfer.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const withdrawTransfer = transferMove(convictedTransferRoutes.withdrawTransfer, (files, facts, { now, side }) =>
  decide(files, { ...facts, side }, now),
);
