import { changeTransfer as decide } from '../../../domain/movement/change-transfer.ts';
import { caseMove } from '../../change/case-move.ts';
import { movementRoutes } from './routes.ts';

export const changeTransfer = caseMove(movementRoutes.changeTransfer, (files, facts, { now }) => decide(files, facts, now));
