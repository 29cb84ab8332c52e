import { extendReply as decide } from '../../../domain/case/extend-reply.ts';
import { ruledMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const extendReply = ruledMove(caseRoutes.extendReply, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
