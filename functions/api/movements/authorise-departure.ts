import { authoriseDeparture as decide } from '../../../domain/movement/authorise-departure.ts';
import { guardedMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const authoriseDeparture = guardedMove(movementRoutes.authoriseDeparture, (files, facts, agreement, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, agreement, now),
);
