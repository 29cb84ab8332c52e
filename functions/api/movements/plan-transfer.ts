import { planTransfer as decide } from '../../../domain/movement/plan-transfer.ts';
import { ruledMove } from '../../change/case-move.ts';
import { movementRoutes } from './routes.ts';

export const planTransfer = ruledMove(movementRoutes.planTransfer, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
