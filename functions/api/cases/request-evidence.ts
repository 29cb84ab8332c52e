import { requestEvidence as decide } from '../../../domain/case/request-evidence.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const requestEvidence = caseMove(caseRoutes.requestEvidence, (files, facts, { now }) => decide(files, facts, now));
