import { consentToExtension as decide } from '../../../domain/case/consent-to-extension.ts';
import { ruledMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const consentToExtension = ruledMove(caseRoutes.consentToExtension, (files, facts, agreement, { now }) =>
  decide(files, facts, agreement, now),
);
