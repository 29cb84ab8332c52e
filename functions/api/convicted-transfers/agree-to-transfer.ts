import { agreeToTransfer as decide } from '../../../domain/convicted-transfer/agree-to-transfer.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const agreeToTransfer = transferMove(convictedTransferRoutes.agreeToTransfer, (files, facts, { now, side, subject }) =>
  decide(files, { ...facts, side, subject }, now),
);
