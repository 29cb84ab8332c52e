import { closeCase as decide } from '../../../domain/case/close-case.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const closeCase = caseMove(caseRoutes.closeCase, (files, facts, { now, side }) => decide(files, { ...facts, side }, now));
