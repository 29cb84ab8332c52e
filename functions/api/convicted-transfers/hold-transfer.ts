import { holdTransfer as decide } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const holdTransfer = transferMove(convictedTransferRoutes.holdTransfer, (files, facts, { now, subject }) =>
  decide(files, { ...facts, subject }, now),
);
