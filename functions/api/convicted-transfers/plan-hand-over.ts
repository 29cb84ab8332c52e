import { outgoingBarred } from '../../../domain/convicted-transfer/outgoing-barred.ts';
import { planHandOver as decide } from '../../../domain/convicted-transfer/plan-hand-over.ts';
import { fail } from '../../../domain/result.ts';
import { registeredTransferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const planHandOver = registeredTransferMove(convictedTransferRoutes.planHandOver, ({ files }, facts, { now }) => {
  const barred = outgoingBarred(files, files.kept, now);
  return barred === undefined ? decide(files, facts, now) : fail(barred);
});
