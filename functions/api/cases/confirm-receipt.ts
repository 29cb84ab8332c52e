import { confirmReceipt as decide } from '../../../domain/case/confirm-receipt.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const confirmReceipt = caseMove(caseRoutes.confirmReceipt, (files, facts, { now }) => decide(files, facts, now));
