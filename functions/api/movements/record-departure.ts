import { recordDeparture as decide } from '../../../domain/movement/record-departure.ts';
import { guardedMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const recordDeparture = guardedMove(movementRoutes.recordDeparture, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
