import { proposeSanction as decide } from '../../../domain/sanction/propose-sanction.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const proposeSanction = caseMove(sanctionsRoutes.proposeSanction, (files, { content }, { now, caller }) =>
  decide(files, { content, subject: caller.subject }, caller.state, now),
);
