import { reopenTransferStop as decide } from '../../../domain/convicted-transfer/reopen-transfer-stop.ts';
import { registeredTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const reopenTransferStop = registeredTransferMove(
  convictedTransferRoutes.reopenTransferStop,
  ({ files }, facts, { now, subject }) => decide(files, { ...facts, subject }, now),
  ({ recordedIn }) => recordedIn,
);
