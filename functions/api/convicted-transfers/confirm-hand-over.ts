import { confirmHandOver as decide } from '../../../domain/convicted-transfer/plan-hand-over.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const confirmHandOver = transferMove(convictedTransferRoutes.confirmHandOver, (files, facts, { now }) =>
  decide(files, facts, now),
);
