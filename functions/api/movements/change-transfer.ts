import { changeTransfer as decide } from '../../../domain/movement/change-transfer.ts';
import { guardedMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const changeTransfer = guardedMove(
  movementRoutes.changeTransfer,
  (files, facts, agreement, { now }) => decide(files, facts, agreement, now),
  false,
);
