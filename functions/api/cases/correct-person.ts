import { correctPerson as decide } from '../../../domain/case/correct-person.ts';
import { caseMove } from '../../change/case-move.ts';
import { caseRoutes } from './routes.ts';

export const correctPerson = caseMove(caseRoutes.correctPerson, (files, facts, { now, side }) =>
  decide(files, { ...facts, side }, now),
);
