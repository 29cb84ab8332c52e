import { failDeparture as decide } from '../../../domain/movement/fail-departure.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const failDeparture = caseMove(movementRoutes.failDeparture, (files, facts, { now }) => decide(files, facts, now));
