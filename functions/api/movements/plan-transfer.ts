import { planTransfer as decide } from '../../../domain/movement/plan-transfer.ts';
import { guardedMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const planTransfer = guardedMove(
  movementRoutes.planTransfer,
  (files, facts, agreement, { now }) => decide(files, facts, agreement, now),
  false,
);
