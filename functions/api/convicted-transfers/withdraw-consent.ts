import { withdrawConsent as decide } from '../../../domain/convicted-transfer/withdraw-consent.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const withdrawConsent = transferMove(convictedTransferRoutes.withdrawConsent, (files, facts, { now }) =>
  decide(files, facts, now),
);
