import { openTakeBack as decide } from '../../../domain/movement/open-take-back.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const openTakeBack = caseMove(movementRoutes.openTakeBack, (files, facts, { now }) => decide(files, facts, now));
