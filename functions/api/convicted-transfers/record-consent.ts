import { recordConsent as decide } from '../../../domain/convicted-transfer/record-consent.ts';
import { transferMove } from '../../change/convicted-transfer/transfer-move.ts';
import { convictedTransferRoutes } from './routes.ts';

export const recordConsent = transferMove(convictedTransferRoutes.recordConsent, (files, facts, { now, subject, rules }) =>
  decide(files, { ...facts, subject }, rules, now),
);
