import { releaseTransfer as decide } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const releaseTransfer = transferMove(convictedTransferRoutes.releaseTransfer, (files, facts, { now, subject }) =>
  decide(files, { ...facts, subject }, now),
);
