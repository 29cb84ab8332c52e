import { recordSentence as decide } from '../../../domain/convicted-transfer/record-sentence.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordSentence = transferMove(convictedTransferRoutes.recordSentence, (files, facts, { now }) =>
  decide(files, facts, now),
);
