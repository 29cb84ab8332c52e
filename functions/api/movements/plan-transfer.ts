import { planTransfer as decide } from '../../../domain/movement/plan-transfer.ts';
import { caseMove } from '../../change/case-move.ts';
import { movementRoutes } from './routes.ts';

export const planTransfer = caseMove(movementRoutes.planTransfer, (files, facts, { now }) => decide(files, facts, now));
