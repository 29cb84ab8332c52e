import { proposeTransferReopening } from '../../../domain/convicted-transfer/reopen-transfer-stop.ts';
import { registeredTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const proposeTransferStopReopening = registeredTransferMove(
  convictedTransferRoutes.proposeTransferStopReopening,
  ({ files, kept }, facts, { now, subject }) => proposeTransferReopening(files, kept, { ...facts, subject }, now),
  ({ recordedIn }) => recordedIn,
);
