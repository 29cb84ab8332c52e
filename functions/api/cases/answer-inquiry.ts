import { answerInquiry as decide } from '../../../domain/case/answer-inquiry.ts';
import { ruledMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const answerInquiry = ruledMove(caseRoutes.answerInquiry, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
