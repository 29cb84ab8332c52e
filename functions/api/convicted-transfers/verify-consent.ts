import { verifyConsent as decide } from '../../../domain/convicted-transfer/verify-consent.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const verifyConsent = transferMove(convictedTransferRoutes.verifyConsent, (files, facts, { now, subject }) =>
  decide(files, { ...facts, subject }, now),
);
