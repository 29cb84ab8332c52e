import { reopenStop as decide } from '../../../domain/protection/reopen-stop.ts';
import { registeredMove } from '../../change/case/case-move.ts';
import { protectionRoutes } from './routes.ts';

export const reopenStop = registeredMove(
  protectionRoutes.reopenStop,
  (files, facts, _agreement, { now, caller }) => decide(files, { ...facts, subject: caller.subject }, now),
  'own',
  ({ recordedIn }) => recordedIn,
);
