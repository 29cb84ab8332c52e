import { proposeTransferStopReopening as decide } from '../../../domain/convicted-transfer/propose-transfer-stop-reopening.ts';
import { registeredTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const proposeTransferStopReopening = registeredTransferMove(
  convictedTransferRoutes.proposeTransferStopReopening,
  ({ files }, facts, { now, subject }) => decide(files, { ...facts, subject }, now),
  ({ recordedIn }) => recordedIn,
);
