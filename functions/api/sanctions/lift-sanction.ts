import { liftSanction as decide } from '../../../domain/sanction/lift-sanction.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const liftSanction = caseMove(sanctionsRoutes.liftSanction, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, caller.state, now),
);
