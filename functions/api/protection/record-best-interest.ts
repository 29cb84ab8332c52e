import { recordBestInterest as decide } from '../../../domain/protection/record-best-interest.ts';
import { registeredMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const recordBestInterest = registeredMove(
  protectionRoutes.recordBestInterest,
  (files, facts, _agreement, { now, caller }) => decide(files, { ...facts, person: caller.person, subject: caller.subject }, now),
);
