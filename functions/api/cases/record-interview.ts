import { recordInterview as decide } from '../../../domain/case/record-interview.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const recordInterview = caseMove(caseRoutes.recordInterview, (files, facts, { now }) => decide(files, facts, now));
