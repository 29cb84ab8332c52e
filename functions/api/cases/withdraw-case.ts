import { withdrawCase as decide } from '../../../domain/case/withdraw-case.ts';
import { caseMove } from '../../change/case-move.ts';
import { caseRoutes } from './routes.ts';

export const withdrawCase = caseMove(caseRoutes.withdrawCase, (files, facts, { now }) => decide(files, facts, now));
