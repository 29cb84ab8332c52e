import { withdrawAcceptance as decide } from '../../../domain/case/withdraw-acceptance.ts';
import { caseMove } from '../../change/case-move.ts';
import { caseRoutes } from './routes.ts';

export const withdrawAcceptance = caseMove(caseRoutes.withdrawAcceptance, (files, facts, { now }) => decide(files, facts, now));
