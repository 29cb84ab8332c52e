import { claimError as decide } from '../../../domain/movement/claim-error.ts';
import { ruledMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const claimError = ruledMove(movementRoutes.claimError, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
