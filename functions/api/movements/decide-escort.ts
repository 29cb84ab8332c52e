import { decideEscort as decide } from '../../../domain/movement/decide-escort.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const decideEscort = caseMove(movementRoutes.decideEscort, (files, facts, { now }) => decide(files, facts, now));
