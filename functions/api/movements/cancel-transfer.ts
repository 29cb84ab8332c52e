import { cancelTransfer as decide } from '../../../domain/movement/cancel-transfer.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const cancelTransfer = caseMove(movementRoutes.cancelTransfer, (files, facts, { now }) => decide(files, facts, now));
