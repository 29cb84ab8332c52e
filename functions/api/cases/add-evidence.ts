import { addEvidence as decide } from '../../../domain/case/add-evidence.ts';
import { registeredMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

/** What is added says more of who the person is: whom the State stopped is found by it from then on. */
export const addEvidence = registeredMove(
  caseRoutes.addEvidence,
  (files, facts, _agreement, { now }) => decide(files, facts, now),
  'own',
);
