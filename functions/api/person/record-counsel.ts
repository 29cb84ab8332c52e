import { recordCounsel as decide } from '../../../domain/protection/record-counsel.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { personRoutes } from './routes.ts';

export const recordCounsel = caseMove(personRoutes.recordCounsel, (files, { counsel }, { now }) => decide(files, counsel, now));
