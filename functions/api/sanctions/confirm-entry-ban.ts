import { confirmEntryBan as decide } from '../../../domain/sanction/confirm-entry-ban.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { sanctionsRoutes } from './routes.ts';

export const confirmEntryBan = caseMove(sanctionsRoutes.confirmEntryBan, (files, facts, { now, caller }) =>
  decide(files, { ...facts, subject: caller.subject }, now),
);
