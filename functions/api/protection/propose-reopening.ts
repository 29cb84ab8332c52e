import { proposeReopening as decide } from '../../../domain/protection/propose-reopening.ts';
import { registeredMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const proposeReopening = registeredMove(
  protectionRoutes.proposeReopening,
  (files, facts, _agreement, { now, caller }) => decide(files, { ...facts, subject: caller.subject }, now),
  undefined,
  ({ recordedIn }) => recordedIn,
);
