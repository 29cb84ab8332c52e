import { confirmSilence as decide } from '../../../domain/case/confirm-silence.ts';
import { ruledMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const confirmSilence = ruledMove(caseRoutes.confirmSilence, (files, facts, agreement, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, agreement, now),
);
