import { declineTransfer as decide } from '../../../domain/movement/decline-transfer.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const declineTransfer = caseMove(movementRoutes.declineTransfer, (files, facts, { now }) => decide(files, facts, now));
