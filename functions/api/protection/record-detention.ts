import { recordDetention as decide } from '../../../domain/protection/record-detention.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordDetention = caseMove(protectionRoutes.recordDetention, (files, facts, { now }) => decide(files, facts, now));
