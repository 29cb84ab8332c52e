import { addEvidence as decide } from '../../../domain/case/add-evidence.ts';
import { caseMove } from '../../change/case-move.ts';
import { caseRoutes } from './routes.ts';

export const addEvidence = caseMove(caseRoutes.addEvidence, (files, facts, { now }) => decide(files, facts, now));
