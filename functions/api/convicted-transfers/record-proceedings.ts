import { recordProceedings as decide } from '../../../domain/convicted-transfer/record-proceedings.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordProceedings = transferMove(convictedTransferRoutes.recordProceedings, (files, facts, { now }) =>
  decide(files, facts, now),
);
