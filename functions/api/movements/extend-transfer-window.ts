import { extendTransferWindow as decide } from '../../../domain/case/extend-transfer-window.ts';
import { ruledMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const extendTransferWindow = ruledMove(movementRoutes.extendTransferWindow, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
