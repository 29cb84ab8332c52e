import { recordNationality as decide } from '../../../domain/convicted-transfer/record-nationality.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordNationality = transferMove(convictedTransferRoutes.recordNationality, (files, facts, { now }) =>
  decide(files, facts, now),
);
