import { refuseTransfer as decide } from '../../../domain/convicted-transfer/refuse-transfer.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const refuseTransfer = transferMove(convictedTransferRoutes.refuseTransfer, (files, facts, { now, side, rules }) =>
  decide(files, { ...facts, from: side }, rules, now),
);
