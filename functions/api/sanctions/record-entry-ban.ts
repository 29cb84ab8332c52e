import { recordEntryBan as decide } from '../../../domain/sanction/record-entry-ban.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { hashOf } from '../../history/canonical.ts';
import { sanctionsRoutes } from './routes.ts';

export const recordEntryBan = caseMove(sanctionsRoutes.recordEntryBan, (files, { ban }, { now, caller }) =>
  decide(files, { ...ban, subject: caller.subject }, caller.state, now, hashOf),
);
