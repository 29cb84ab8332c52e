import { decideSanction as decide } from '../../../domain/sanction/decide-sanction.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { hashOf } from '../../history/canonical.ts';
import { sanctionsRoutes } from './routes.ts';

export const decideSanction = caseMove(sanctionsRoutes.decideSanction, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, caller.state, now, hashOf),
);
