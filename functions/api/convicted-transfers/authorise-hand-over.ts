import { authoriseHandOver as decide } from '../../../domain/convicted-transfer/authorise-hand-over.ts';
import { guardedTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const authoriseHandOver = guardedTransferMove(
  convictedTransferRoutes.authoriseHandOver,
  ({ files, rules }, facts, { now, subject }) => decide(files, { ...facts, subject }, rules, now),
);
