import { recordTransferDocument as decide } from '../../../domain/convicted-transfer/record-transfer-document.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordTransferDocument = transferMove(convictedTransferRoutes.recordTransferDocument, (files, facts, { now }) =>
  decide(files, facts, now),
);
