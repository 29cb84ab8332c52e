import { outgoingBarred } from '../../../domain/convicted-transfer/outgoing-barred.ts';
import { requestTransfer as decide } from '../../../domain/convicted-transfer/request-transfer.ts';
import { fail } from '../../../domain/result.ts';
import { registeredTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const requestTransfer = registeredTransferMove(
  convictedTransferRoutes.requestTransfer,
  ({ files, rules }, facts, { now, side, subject }) => {
    const barred = outgoingBarred(files, files.kept, now);
    return barred === undefined ? decide(files, { ...facts, side, subject }, rules, now) : fail(barred);
  },
);
