import { migrateCase as decide } from '../../../domain/case/migrate-case.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const migrateCase = caseMove(caseRoutes.migrateCase, (files, facts, { now, side, caller, agreements }) =>
  decide(files, { ...facts, side, subject: caller.subject }, agreements(), now),
);
