import { recordRemedy as decide } from '../../../domain/protection/record-remedy.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordRemedy = caseMove(protectionRoutes.recordRemedy, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
