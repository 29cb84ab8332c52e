import { confirmTransfer as decide } from '../../../domain/movement/confirm-transfer.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const confirmTransfer = caseMove(movementRoutes.confirmTransfer, (files, facts, { now }) => decide(files, facts, now));
