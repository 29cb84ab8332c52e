import { assessProtection as decide } from '../../../domain/protection/assess-protection.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const assessProtection = caseMove(
  protectionRoutes.assessProtection,
  (files, facts, { now, caller }) => decide(files, { ...facts, subject: caller.subject }, now),
  'own',
);
