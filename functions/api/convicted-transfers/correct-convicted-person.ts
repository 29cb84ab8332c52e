import { correctConvictedPerson as decide } from '../../../domain/convicted-transfer/correct-convicted-person.ts';
import { outgoingBarred } from '../../../domain/convicted-transfer/outgoing-barred.ts';
import { fail } from '../../../domain/result.ts';
import { registeredTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const correctConvictedPerson = registeredTransferMove(
  convictedTransferRoutes.correctConvictedPerson,
  ({ files }, facts, { now, side }) => {
    const barred = outgoingBarred(files, files.kept, now);
    return barred === undefined ? decide(files, { ...facts, side }, now) : fail(barred);
  },
);
