import { releaseHold as decide } from '../../../domain/protection/release-hold.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const releaseHold = caseMove(protectionRoutes.releaseHold, (files, facts, { now, caller: { subject, roles } }) =>
  decide(files, { ...facts, subject, roles }, now),
);
