import { recordTrafficking as decide } from '../../../domain/protection/record-trafficking.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { personRoutes } from './routes.ts';

export const recordTrafficking = caseMove(personRoutes.recordTrafficking, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
