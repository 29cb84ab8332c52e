import { recordHandOver as decide } from '../../../domain/convicted-transfer/record-hand-over.ts';
import { guardedTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordHandOver = guardedTransferMove(convictedTransferRoutes.recordHandOver, ({ files, rules }, facts, { now }) =>
  decide(files, facts, rules, now),
);
