import { holdCase as decide } from '../../../domain/protection/hold-case.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const holdCase = caseMove(protectionRoutes.holdCase, (files, facts, { now, caller: { subject, roles } }) =>
  decide(files, { ...facts, subject, roles }, now),
);
