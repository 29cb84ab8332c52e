import { recordSentenceEnd as decide } from '../../../domain/convicted-transfer/record-sentence-end.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordSentenceEnd = transferMove(convictedTransferRoutes.recordSentenceEnd, (files, facts, { now, side }) =>
  decide(files, { ...facts, side }, now),
);
