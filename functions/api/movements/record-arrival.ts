import { recordArrival as decide } from '../../../domain/movement/record-arrival.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const recordArrival = caseMove(movementRoutes.recordArrival, (files, facts, { now }) => decide(files, facts, now));
