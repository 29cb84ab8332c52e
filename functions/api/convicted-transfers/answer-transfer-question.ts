import { answerTransferQuestion as decide } from '../../../domain/convicted-transfer/ask-transfer-question.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const answerTransferQuestion = transferMove(
  convictedTransferRoutes.answerTransferQuestion,
  (files, facts, { now, side }) => decide(files, { ...facts, side }, now),
);
