import { acceptCase as decide } from '../../../domain/case/accept-case.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const acceptCase = caseMove(caseRoutes.acceptCase, (files, facts, { now }) => decide(files, facts, now));
