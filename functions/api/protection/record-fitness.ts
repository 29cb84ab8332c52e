import { recordFitness as decide } from '../../../domain/protection/record-fitness.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordFitness = caseMove(protectionRoutes.recordFitness, (files, facts, { now }) => decide(files, facts, now));
