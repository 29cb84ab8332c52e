import { reportEnforcement as decide } from '../../../domain/convicted-transfer/report-enforcement.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const reportEnforcement = transferMove(convictedTransferRoutes.reportEnforcement, (files, facts, { now }) =>
  decide(files, facts, now),
);
