import { recordBorderAlert as decide } from '../../../domain/sanction/record-border-alert.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const recordBorderAlert = caseMove(sanctionsRoutes.recordBorderAlert, (files, { alert }, { now, caller }) =>
  decide(files, { ...alert, subject: caller.subject }, caller.state, now),
);
