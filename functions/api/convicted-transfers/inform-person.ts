import { informPerson as decide } from '../../../domain/convicted-transfer/inform-person.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const informPerson = transferMove(convictedTransferRoutes.informPerson, (files, facts, { now }) =>
  decide(files, facts, now),
);
