import { changeTrack as decide } from '../../../domain/case/change-track.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const changeTrack = caseMove(caseRoutes.changeTrack, (files, facts, { now, side }) =>
  decide(files, { ...facts, side }, now),
);
