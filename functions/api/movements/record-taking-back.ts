import { recordTakingBack as decide } from '../../../domain/movement/record-taking-back.ts';
import { caseMove } from '../../change/case-move.ts';
import { movementRoutes } from './routes.ts';

export const recordTakingBack = caseMove(movementRoutes.recordTakingBack, (files, facts, { now }) => decide(files, facts, now));
